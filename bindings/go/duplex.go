// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt

// #include "runtime.h"
import "C"

import (
	"io"
	"runtime"
	"sync"
	"unsafe"
)

// Stream carries bytes in both directions, such as those of a console. Reading, writing and closing may happen in different
// goroutines; closing ends what waits.
type Stream struct {
	object
	reading, writing sync.Mutex
}

var _ io.ReadWriteCloser = (*Stream)(nil)

func wrapStream(pointer unsafe.Pointer) *Stream {
	if pointer == nil {
		return nil
	}
	C.svgo_stream_adopt((*C.GIOStream)(pointer))
	out := new(Stream)
	out.adopt(pointer)
	runtime.SetFinalizer(out, func(dead *Stream) { dead.drop() })
	return out
}

// Read waits for bytes; io.EOF is the other side's end.
func (s *Stream) Read(buffer []byte) (int, error) {
	s.reading.Lock()
	defer s.reading.Unlock()
	if len(buffer) == 0 {
		return 0, nil
	}
	count, err := s.move(func(stream *C.GIOStream, failure **C.GError) C.gssize {
		return C.svgo_stream_read(stream, unsafe.Pointer(&buffer[0]), C.gsize(len(buffer)), failure)
	})
	if err == nil && count == 0 {
		err = io.EOF
	}
	return count, err
}

// Write writes all bytes, or says why it could not.
func (s *Stream) Write(data []byte) (written int, err error) {
	s.writing.Lock()
	defer s.writing.Unlock()
	for written < len(data) && err == nil {
		var count int
		count, err = s.move(func(stream *C.GIOStream, failure **C.GError) C.gssize {
			return C.svgo_stream_write(stream, unsafe.Pointer(&data[written]), C.gsize(len(data)-written), failure)
		})
		written += count
	}
	return written, err
}

func (s *Stream) move(call func(*C.GIOStream, **C.GError) C.gssize) (int, error) {
	pointer, done := acquire(s)
	defer done()
	if pointer == nil {
		return 0, errClosed(s)
	}
	var failure *C.GError
	count := call((*C.GIOStream)(pointer), &failure)
	if failure == nil {
		return int(count), nil
	}
	if C.svgo_stream_is_closed((*C.GIOStream)(pointer)) != 0 {
		C.g_error_free(failure)
		return 0, errClosed(s)
	}
	return 0, takeFailure(failure)
}

// Close ends what waits and closes the stream; a second time it does nothing.
func (s *Stream) Close() (err error) {
	pointer, done := acquire(s)
	if pointer == nil {
		return nil
	}
	C.svgo_stream_end((*C.GIOStream)(pointer))
	s.reading.Lock()
	s.writing.Lock()
	var failure *C.GError
	if C.g_io_stream_close((*C.GIOStream)(pointer), nil, &failure) == 0 {
		err = takeFailure(failure)
	}
	s.writing.Unlock()
	s.reading.Unlock()
	done()
	s.drop()
	return err
}
