// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt

// #include "runtime.h"
import "C"

import (
	"fmt"
	"io"
	"runtime/cgo"
	"sync"
	"unsafe"
)

// stream lends an io.Reader or io.Writer to one call, and keeps what went wrong with it.
type stream struct {
	reader io.Reader
	writer io.Writer
	lock   sync.Mutex
	failed error
	input  *C.GInputStream
	output *C.GOutputStream
}

func newInput(reader io.Reader) *stream {
	s := &stream{reader: reader}
	if reader != nil {
		s.input = C.svgo_input_new(C.uintptr_t(lend(s)))
	}
	return s
}

func newOutput(writer io.Writer) *stream {
	s := &stream{writer: writer}
	if writer != nil {
		s.output = C.svgo_output_new(C.uintptr_t(lend(s)))
	}
	return s
}

func (s *stream) release() {
	if s.input != nil {
		C.g_object_unref(C.gpointer(unsafe.Pointer(s.input)))
	}
	if s.output != nil {
		C.g_object_unref(C.gpointer(unsafe.Pointer(s.output)))
	}
}

// explain adds what the program's own stream said to the error of the call.
func (s *stream) explain(err error) error {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.failed == nil {
		return err
	}
	return fmt.Errorf("%w: %w", err, s.failed)
}

func (s *stream) fail(problem error) C.gssize {
	s.lock.Lock()
	defer s.lock.Unlock()
	s.failed = problem
	return -1
}

func (s *stream) panicked(count *C.gssize) {
	if problem := recover(); problem != nil {
		*count = s.fail(fmt.Errorf("panic: %v", problem))
	}
}

//export svgoRead
func svgoRead(handle C.uintptr_t, buffer unsafe.Pointer, size C.gsize) (count C.gssize) {
	s := cgo.Handle(handle).Value().(*stream)
	defer s.panicked(&count)
	for {
		n, err := s.reader.Read(unsafe.Slice((*byte)(buffer), int(size)))
		if n > 0 || err == io.EOF || size == 0 {
			return C.gssize(n)
		}
		if err != nil {
			return s.fail(err)
		}
	}
}

//export svgoWrite
func svgoWrite(handle C.uintptr_t, buffer unsafe.Pointer, size C.gsize) (count C.gssize) {
	s := cgo.Handle(handle).Value().(*stream)
	defer s.panicked(&count)
	n, err := s.writer.Write(unsafe.Slice((*byte)(buffer), int(size)))
	if err != nil {
		return s.fail(err)
	}
	return C.gssize(n)
}
