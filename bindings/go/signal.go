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
	C.svgo_serve(C.gpointer(pointer))
	name := C.CString(signal)
	defer C.free(unsafe.Pointer(name))
	handle := lend(handler)
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
	handlerOf(handle).(func())()
}

// lend gives C a number for what it keeps until svgoDropHandle.
func lend(value any) cgo.Handle {
	liveHandles.Add(1)
	return cgo.NewHandle(value)
}

//export svgoDropHandle
func svgoDropHandle(handle C.uintptr_t) {
	cgo.Handle(handle).Delete()
	liveHandles.Add(-1)
}

func handlerOf(handle C.uintptr_t) any { return cgo.Handle(handle).Value() }

// A panic must not unwind through C. Like net/http, we log it and go on.
func recovered() {
	if problem := recover(); problem != nil {
		log.Printf("simplevirt: panic in a handler: %v\n%s", problem, debug.Stack())
	}
}
