// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt

// #include "runtime.h"
import "C"

import (
	"log"
	"runtime"
	"runtime/cgo"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"unsafe"
)

// enterContext gives what is made next a main context of its own to tell its news in; leave is told what was made.
func enterContext() (leave func(made unsafe.Pointer)) {
	runtime.LockOSThread()
	context := C.svgo_enter_context()
	return func(made unsafe.Pointer) {
		C.svgo_leave_context(context, C.gpointer(made))
		runtime.UnlockOSThread()
	}
}

func connectSignal(emitter Handle, signal string, callback C.GCallback, handler any) (disconnect func()) {
	pointer, done := acquire(emitter)
	defer done()
	if pointer == nil {
		return nothing
	}
	server := uintptr(C.svgo_serve(C.gpointer(pointer)))
	if server == C.SVGO_SILENT {
		return nothing
	}
	name := C.CString(signal)
	defer C.free(unsafe.Pointer(name))
	handle := lend(newListener(server, handler))
	id := C.sv_go_connect(C.gpointer(pointer), name, callback, C.uintptr_t(handle), C.GCallback(C.svgoDropHandleC))
	return sync.OnceFunc(func() {
		// The emitter may be gone, and its handlers with it.
		if pointer, done := acquire(emitter); pointer != nil {
			C.g_signal_handler_disconnect(C.gpointer(pointer), id)
			done()
		}
	})
}

// OnNotify calls the handler when a property, such as "state", has changed, until disconnect is called.
func (o *object) OnNotify(property string, handler func()) (disconnect func()) {
	return connectSignal(o, "notify::"+property, C.GCallback(C.svgoNotifyC), handler)
}

//export svgoNotify
func svgoNotify(handle C.uintptr_t) {
	defer recovered()
	if handler, ok := handlerOf(handle).(func()); ok {
		handler()
	}
}

// listener is what C keeps of a handler. A handler that uses its emitter keeps it alive, from C, where no garbage collector looks; so
// it is let go when its source was closed and has told the last of its news.
type listener struct {
	server  uintptr
	handler atomic.Pointer[any]
}

var (
	listenersLock sync.Mutex
	// by the server that calls them
	listeners = map[uintptr]map[*listener]struct{}{}
)

func newListener(server uintptr, handler any) *listener {
	l := &listener{server: server}
	l.handler.Store(&handler)
	if server == C.SVGO_NONE {
		return l
	}
	listenersLock.Lock()
	defer listenersLock.Unlock()
	if listeners[server] == nil {
		listeners[server] = map[*listener]struct{}{}
	}
	listeners[server][l] = struct{}{}
	return l
}

func (l *listener) forget() {
	listenersLock.Lock()
	defer listenersLock.Unlock()
	delete(listeners[l.server], l)
	if len(listeners[l.server]) == 0 {
		delete(listeners, l.server)
	}
}

//export svgoSilent
func svgoSilent(server C.uintptr_t) {
	listenersLock.Lock()
	defer listenersLock.Unlock()
	for l := range listeners[uintptr(server)] {
		l.handler.Store(nil)
	}
	delete(listeners, uintptr(server))
}

// lend gives C a number for what it keeps until svgoDropHandle.
func lend(value any) cgo.Handle {
	liveHandles.Add(1)
	return cgo.NewHandle(value)
}

//export svgoDropHandle
func svgoDropHandle(handle C.uintptr_t) {
	if l, ok := cgo.Handle(handle).Value().(*listener); ok {
		l.forget()
	}
	cgo.Handle(handle).Delete()
	liveHandles.Add(-1)
}

// handlerOf gives a handler, or nil when it was let go.
func handlerOf(handle C.uintptr_t) any {
	handler := cgo.Handle(handle).Value().(*listener).handler.Load()
	if handler == nil {
		return nil
	}
	return *handler
}

// A panic must not unwind through C. Like net/http, we log it and go on.
func recovered() {
	if problem := recover(); problem != nil {
		log.Printf("simplevirt: panic in a handler: %v\n%s", problem, debug.Stack())
	}
}
