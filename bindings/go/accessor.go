// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt

// #include "runtime.h"
// #include "accessor.h"
import "C"

import "unsafe"

// A function is a place in the table of accessors.
type function = C.int

func getBool(self Handle, f function) bool {
	pointer, done := acquire(self)
	defer done()
	return pointer != nil && C.svgo_get_bool(f, C.gpointer(pointer)) != 0
}

func setBool(self Handle, f function, value bool) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		C.svgo_set_bool(f, C.gpointer(pointer), cBool(value))
	}
}

func getInt32[T ~int32](self Handle, f function) (value T) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		value = T(C.svgo_get_int32(f, C.gpointer(pointer)))
	}
	return
}

func setInt32[T ~int32](self Handle, f function, value T) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		C.svgo_set_int32(f, C.gpointer(pointer), C.gint32(value))
	}
}

func getUint32[T ~uint32](self Handle, f function) (value T) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		value = T(C.svgo_get_uint32(f, C.gpointer(pointer)))
	}
	return
}

func setUint32[T ~uint32](self Handle, f function, value T) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		C.svgo_set_uint32(f, C.gpointer(pointer), C.guint32(value))
	}
}

func getInt64(self Handle, f function) (value int64) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		value = int64(C.svgo_get_int64(f, C.gpointer(pointer)))
	}
	return
}

func setInt64(self Handle, f function, value int64) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		C.svgo_set_int64(f, C.gpointer(pointer), C.gint64(value))
	}
}

func getUint64(self Handle, f function) (value uint64) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		value = uint64(C.svgo_get_uint64(f, C.gpointer(pointer)))
	}
	return
}

func setUint64(self Handle, f function, value uint64) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		C.svgo_set_uint64(f, C.gpointer(pointer), C.guint64(value))
	}
}

func getDouble(self Handle, f function) (value float64) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		value = float64(C.svgo_get_double(f, C.gpointer(pointer)))
	}
	return
}

func setDouble(self Handle, f function, value float64) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		C.svgo_set_double(f, C.gpointer(pointer), C.double(value))
	}
}

func getString(self Handle, f function) (value string) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		value = C.GoString(C.svgo_get_string(f, C.gpointer(pointer)))
	}
	return
}

func setString(self Handle, f function, value string) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		text := newString(value)
		defer C.free(unsafe.Pointer(text))
		C.svgo_set_string(f, C.gpointer(pointer), text)
	}
}

func getStrings(self Handle, f function) []string {
	pointer, done := acquire(self)
	defer done()
	if pointer == nil {
		return nil
	}
	return goStrv(C.svgo_get_strv(f, C.gpointer(pointer)))
}

func takeStrings(self Handle, f function) []string {
	pointer, done := acquire(self)
	defer done()
	if pointer == nil {
		return nil
	}
	return takeStrv(C.svgo_get_strv(f, C.gpointer(pointer)))
}

func setStrings(self Handle, f function, values []string) {
	if pointer, done := acquire(self); pointer != nil {
		defer done()
		list := newStrv(values)
		defer C.g_strfreev(list)
		C.svgo_set_strv(f, C.gpointer(pointer), list)
	}
}

func listObjects[T any](self Handle, f function, wrap func(unsafe.Pointer) T) []T {
	pointer, done := acquire(self)
	defer done()
	if pointer == nil {
		return nil
	}
	return takeObjects(C.svgo_get_list(f, C.gpointer(pointer)), wrap)
}

func setObject(self Handle, f function, value Handle) {
	pointer, done := acquire(self)
	defer done()
	other, otherDone := acquire(value)
	defer otherDone()
	if pointer != nil {
		C.svgo_set_object(f, C.gpointer(pointer), C.gpointer(other))
	}
}

func testObject(self Handle, f function, value Handle) bool {
	pointer, done := acquire(self)
	defer done()
	other, otherDone := acquire(value)
	defer otherDone()
	return pointer != nil && C.svgo_test_object(f, C.gpointer(pointer), C.gpointer(other)) != 0
}

func makeObject(f function) unsafe.Pointer {
	return unsafe.Pointer(C.svgo_make(f))
}

func makeFromString(f function, name, text string) (unsafe.Pointer, error) {
	if err := checkString(name, text); err != nil {
		return nil, err
	}
	native := newString(text)
	defer C.free(unsafe.Pointer(native))
	var failure *C.GError
	made := C.svgo_make_from_string(f, native, &failure)
	if failure != nil {
		return nil, takeFailure(failure)
	}
	return unsafe.Pointer(made), nil
}
