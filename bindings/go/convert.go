// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt

// #include "runtime.h"
import "C"

import (
	"math"
	"strings"
	"time"
	"unsafe"
)

func cBool(value bool) C.gboolean {
	if value {
		return 1
	}
	return 0
}

// A NUL cannot go to C. Where no error can be returned it becomes the replacement character, which no name may have.
func withoutNul(text string) string {
	if strings.IndexByte(text, 0) < 0 {
		return text
	}
	return strings.ReplaceAll(text, "\x00", "\uFFFD")
}

func checkString(name, text string) error {
	if strings.IndexByte(text, 0) >= 0 {
		return &Error{Code: ErrorCodeInvalidArgument, Message: name + ": the text contains a NUL"}
	}
	return nil
}

func checkStrings(name string, texts []string) error {
	for _, text := range texts {
		if err := checkString(name, text); err != nil {
			return err
		}
	}
	return nil
}

func newString(text string) *C.char { return C.CString(withoutNul(text)) }

func newStringOrNull(text string) *C.char {
	if text == "" {
		return nil
	}
	return newString(text)
}

func takeString(text *C.char) string {
	defer C.g_free(C.gpointer(unsafe.Pointer(text)))
	return C.GoString(text)
}

func newStrv(texts []string) **C.char {
	list := (**C.char)(C.g_malloc0_n(C.gsize(len(texts)+1), C.gsize(unsafe.Sizeof(uintptr(0)))))
	slots := unsafe.Slice(list, len(texts)+1)
	for i, text := range texts {
		slots[i] = newString(text)
	}
	return list
}

func newStrvOrNull(texts []string) **C.char {
	if texts == nil {
		return nil
	}
	return newStrv(texts)
}

func goStrv(list **C.char) []string {
	out := []string{}
	if list == nil {
		return out
	}
	for slot := list; *slot != nil; slot = (**C.char)(unsafe.Add(unsafe.Pointer(slot), unsafe.Sizeof(*slot))) {
		out = append(out, C.GoString(*slot))
	}
	return out
}

func takeStrv(list **C.char) []string {
	defer C.g_strfreev(list)
	return goStrv(list)
}

func newBytes(data []byte) *C.GBytes {
	if len(data) == 0 {
		return C.g_bytes_new(nil, 0)
	}
	return C.g_bytes_new(C.gconstpointer(unsafe.Pointer(&data[0])), C.gsize(len(data)))
}

func newBytesOrNull(data []byte) *C.GBytes {
	if data == nil {
		return nil
	}
	return newBytes(data)
}

func unrefBytes(bytes *C.GBytes) {
	if bytes != nil {
		C.g_bytes_unref(bytes)
	}
}

func goBytes(bytes *C.GBytes) []byte {
	if bytes == nil {
		return nil
	}
	var size C.gsize
	data := C.g_bytes_get_data(bytes, &size)
	return C.GoBytes(unsafe.Pointer(data), C.int(size))
}

func takeBytes(bytes *C.GBytes) []byte {
	if bytes == nil {
		return nil
	}
	defer C.g_bytes_unref(bytes)
	return goBytes(bytes)
}

// newTime gives nil for the zero time.
func newTime(moment time.Time) *C.GDateTime {
	if moment.IsZero() {
		return nil
	}
	whole := C.g_date_time_new_from_unix_utc(C.gint64(moment.Unix()))
	if whole == nil {
		return nil
	}
	defer C.g_date_time_unref(whole)
	return C.g_date_time_add(whole, C.GTimeSpan(moment.Nanosecond()/1000))
}

func unrefTime(moment *C.GDateTime) {
	if moment != nil {
		C.g_date_time_unref(moment)
	}
}

func goTime(moment *C.GDateTime) time.Time {
	if moment == nil {
		return time.Time{}
	}
	micro := int64(C.g_date_time_get_microsecond(moment))
	return time.Unix(int64(C.g_date_time_to_unix(moment)), micro*1000)
}

func takeTime(moment *C.GDateTime) time.Time {
	defer unrefTime(moment)
	return goTime(moment)
}

// whole counts the units that a duration takes, the last of which may not be full. Nothing but 0 is none: that has a meaning of its own.
func whole(duration, unit time.Duration) uint32 {
	if duration < 0 {
		return 1
	}
	count := duration / unit
	if duration%unit != 0 {
		count++
	}
	return uint32(min(count, math.MaxUint32))
}

// momentOf gives the zero time for one that is not known.
func momentOf(count int64, unit time.Duration) time.Time {
	if count == 0 {
		return time.Time{}
	}
	perSecond := int64(time.Second / unit)
	return time.Unix(count/perSecond, count%perSecond*int64(unit))
}

func allFlags[T ~uint32](flags []T) (all T) {
	for _, flag := range flags {
		all |= flag
	}
	return all
}

type flagName struct {
	value uint32
	name  string
}

func joinFlags(value uint32, names []flagName, none string) string {
	if value == 0 {
		return none
	}
	var parts []string
	for _, flag := range names {
		if value&flag.value == flag.value {
			parts = append(parts, flag.name)
			value &^= flag.value
		}
	}
	if value != 0 {
		parts = append(parts, "unknown")
	}
	return strings.Join(parts, "|")
}
