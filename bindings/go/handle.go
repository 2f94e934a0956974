// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt

/*
#cgo pkg-config: simplevirt-1.0 gobject-2.0 gio-2.0
#include "runtime.h"
*/
import "C"

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"sync/atomic"
	"unsafe"
)

// Handle is what every object of the library is.
type Handle interface {
	// Close releases the handle; a second time it does nothing. A [Connection] is closed by it.
	Close() error
	base() *object
}

// object is one reference on a GObject. The reference is dropped by whoever comes last: Close, or a call that was under
// way when another goroutine closed the handle.
type object struct {
	pointer unsafe.Pointer
	// the number of calls under way, plus closedMark
	users atomic.Int64
}

const closedMark = 1 << 62

var liveHandles atomic.Int64

// LiveHandles counts the handles that were neither closed nor collected, and the handlers and streams that C holds, for tests that
// look for leaks.
func LiveHandles() int { return int(liveHandles.Load()) }

func (o *object) base() *object { return o }

func (o *object) adopt(pointer unsafe.Pointer) {
	o.pointer = pointer
	liveHandles.Add(1)
}

func (o *object) begin() bool {
	for {
		users := o.users.Load()
		if users >= closedMark {
			return false
		}
		if o.users.CompareAndSwap(users, users+1) {
			return true
		}
	}
}

func (o *object) end() {
	if o.users.Add(-1) == closedMark {
		o.unref()
	}
}

func (o *object) unref() {
	C.g_object_unref(C.gpointer(o.pointer))
	liveHandles.Add(-1)
}

func (o *object) drop() {
	for {
		users := o.users.Load()
		if users >= closedMark {
			return
		}
		if o.users.CompareAndSwap(users, users+closedMark) {
			if users == 0 {
				o.unref()
			}
			return
		}
	}
}

// Close releases the handle. Using it afterwards gives zero values and [ErrClosed]. It returns nil always.
func (o *object) Close() error {
	o.drop()
	return nil
}

// Equal tells whether two handles are of the same object.
func (o *object) Equal(other Handle) bool {
	return !isNil(other) && o.pointer == other.base().pointer
}

// kindOf names the type of a handle, such as Domain.
func kindOf(handle Handle) string { return reflect.TypeOf(handle).Elem().Name() }

// shown is how a handle with a name is printed. One that was closed has none.
func shown(handle Handle, name string) string {
	switch {
	case isNil(handle):
		return "<nil>"
	case name == "":
		return kindOf(handle)
	}
	return kindOf(handle) + " " + strconv.Quote(name)
}

// String tells what it is.
func (o *object) String() string {
	if o == nil {
		return "<nil>"
	}
	pointer, done := acquire(o)
	defer done()
	if pointer == nil {
		return "closed handle"
	}
	return strings.TrimPrefix(C.GoString(C.sv_go_type_name(C.gpointer(pointer))), "Simplevirt")
}

func isNil(handle Handle) bool {
	if handle == nil {
		return true
	}
	value := reflect.ValueOf(handle)
	return value.Kind() == reflect.Pointer && value.IsNil()
}

func nothing() {}

// acquire keeps the object alive until done is called. The pointer is nil for a nil or closed handle.
func acquire(handle Handle) (pointer unsafe.Pointer, done func()) {
	if isNil(handle) {
		return nil, nothing
	}
	o := handle.base()
	if !o.begin() {
		return nil, nothing
	}
	return o.pointer, o.end
}

// ref takes a reference on what C keeps.
func ref(pointer unsafe.Pointer) unsafe.Pointer {
	if pointer != nil {
		C.g_object_ref(C.gpointer(pointer))
	}
	return pointer
}

// takeObjects makes handles of a list that is ours, copyObjects of one that is not.
func takeObjects[T any](list *C.GPtrArray, wrap func(unsafe.Pointer) T) []T {
	out := copyObjects(list, wrap)
	if list != nil {
		C.g_ptr_array_unref(list)
	}
	return out
}

func copyObjects[T any](list *C.GPtrArray, wrap func(unsafe.Pointer) T) []T {
	pointers := elements(list)
	if len(pointers) > 0 {
		C.sv_go_ref_elements(list)
	}
	out := make([]T, len(pointers))
	for i, pointer := range pointers {
		out[i] = wrap(pointer)
	}
	return out
}

func takeValues[T any](list *C.GPtrArray, fill func(unsafe.Pointer, *T)) []T {
	out := copyValues(list, fill)
	if list != nil {
		C.g_ptr_array_unref(list)
	}
	return out
}

func copyValues[T any](list *C.GPtrArray, fill func(unsafe.Pointer, *T)) []T {
	pointers := elements(list)
	out := make([]T, len(pointers))
	for i, pointer := range pointers {
		fill(pointer, &out[i])
	}
	return out
}

func elements(list *C.GPtrArray) []unsafe.Pointer {
	if list == nil || list.len == 0 {
		return nil
	}
	return unsafe.Slice((*unsafe.Pointer)(unsafe.Pointer(list.pdata)), int(list.len))
}

// newObjectList is the list of what C knows the handles as. It fails for what is no handle any more.
func newObjectList[T Handle](name string, handles []T) (*C.GPtrArray, error) {
	list := C.g_ptr_array_new_with_free_func(C.GDestroyNotify(C.g_object_unref))
	for place, handle := range handles {
		pointer, done := acquire(handle)
		if pointer == nil {
			done()
			C.g_ptr_array_unref(list)
			return nil, &Error{Code: ErrorCodeClosed, Message: fmt.Sprintf("%s[%d]: the handle was closed, or is nil", name, place)}
		}
		C.g_ptr_array_add(list, C.gpointer(ref(pointer)))
		done()
	}
	return list, nil
}
