// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt

// #include "runtime.h"
import "C"

import (
	"context"
	"errors"
	"fmt"
	"unsafe"
)

// Error is what the library reports.
type Error struct {
	// Code is what a program can act on; errors.Is with [ErrNotFound] and its kin looks at it.
	Code ErrorCode
	// Message names the object first and keeps libvirt's own words.
	Message string
	// LibvirtCode is the virErrorNumber behind it, 0 when libvirt did not report it.
	LibvirtCode int
	// LibvirtDomain is the virErrorDomain behind it, 0 when libvirt did not report it.
	LibvirtDomain int

	sentinel bool
}

func (e *Error) Error() string {
	if e.Message == "" {
		return "simplevirt: " + e.Code.String()
	}
	return e.Message
}

// Is makes errors.Is(err, ErrNotFound) work.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.sentinel && other.Code == e.Code
}

// Timeout makes [os.IsTimeout] know [ErrTimedOut].
func (e *Error) Timeout() bool { return e.Code == ErrorCodeTimedOut }

func errClosed(handle Handle) error {
	return &Error{Code: ErrorCodeClosed, Message: kindOf(handle) + ": the handle was closed, or is nil"}
}

// takeFailure is takeError where nothing can be cancelled.
func takeFailure(failure *C.GError) error { return takeError(context.Background(), failure) }

// takeError makes an error of a GError that is ours.
func takeError(ctx context.Context, failure *C.GError) error {
	defer C.g_error_free(failure)
	return makeError(ctx, failure)
}

// copyError makes an error of a GError that stays what it is a part of, nil of none.
func copyError(failure *C.GError) error {
	if failure == nil {
		return nil
	}
	return makeError(context.Background(), failure)
}

func makeError(ctx context.Context, failure *C.GError) error {
	message := C.GoString(failure.message)
	if failure.domain == C.simplevirt_error_code_quark() {
		return &Error{
			Code:          ErrorCode(failure.code),
			Message:       message,
			LibvirtCode:   int(C.simplevirt_error_get_libvirt_code(failure)),
			LibvirtDomain: int(C.simplevirt_error_get_libvirt_domain(failure)),
		}
	}
	if failure.domain == C.g_io_error_quark() && failure.code == C.G_IO_ERROR_CANCELLED {
		if ctx != nil && ctx.Err() != nil {
			return fmt.Errorf("%s: %w", message, ended(ctx))
		}
		return fmt.Errorf("%s: %w", message, context.Canceled)
	}
	return &Error{Code: ErrorCodeFailed, Message: message}
}

// ended tells how a context ended, and why where it was given a cause; errors.Is finds both.
func ended(ctx context.Context) error {
	if cause := context.Cause(ctx); !errors.Is(cause, ctx.Err()) {
		return fmt.Errorf("%w: %w", ctx.Err(), cause)
	}
	return context.Cause(ctx)
}

// canceller carries the end of a context to a GCancellable.
type canceller struct {
	native *C.GCancellable
	stop   func() bool
	ran    chan struct{}
}

func watch(ctx context.Context) (canceller, error) {
	if ctx == nil || ctx.Done() == nil {
		return canceller{}, nil
	}
	if ctx.Err() != nil {
		return canceller{}, ended(ctx)
	}
	native := C.g_cancellable_new()
	ran := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		C.g_cancellable_cancel(native)
		close(ran)
	})
	return canceller{native, stop, ran}, nil
}

func (c canceller) release() {
	if c.native == nil {
		return
	}
	if !c.stop() {
		<-c.ran
	}
	C.g_object_unref(C.gpointer(unsafe.Pointer(c.native)))
}
