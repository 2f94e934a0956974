// SPDX-License-Identifier: LGPL-2.1-or-later

//go:build go1.23

package simplevirt

import (
	"context"
	"errors"
	"iter"
)

// All gives the events as they come, for range, with Go 1.23 and newer. It ends quietly when the queue or its connection is closed;
// when ctx ends or the connection is lost for good, the last that it gives is the error.
func (e *EventQueue) All(ctx context.Context) iter.Seq2[*Event, error] {
	return func(yield func(*Event, error) bool) {
		for {
			event, err := e.Pop(ctx, 0)
			if errors.Is(err, ErrClosed) || !yield(event, err) || err != nil {
				return
			}
		}
	}
}
