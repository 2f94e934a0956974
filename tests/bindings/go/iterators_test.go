// SPDX-License-Identifier: LGPL-2.1-or-later

//go:build go1.23

package scenario

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/libsimplevirt/libsimplevirt/bindings/go"
)

func TestRangeOverEvents(t *testing.T) {
	connection := open(t)
	queue, err := connection.Watch(background, simplevirt.EventTopicsLifecycle)
	check(t, err)
	domain := define(t, connection, "range-events")
	check(t, domain.Undefine(background))
	seen := 0
	for event, err := range queue.All(background) {
		check(t, err)
		if event.Name != "range-events" {
			t.Fatal(event)
		}
		if seen++; seen == 2 {
			break
		}
	}
	// the end of ctx is told, that of the queue is none
	ctx, cancel := context.WithTimeout(background, 30*time.Millisecond)
	defer cancel()
	var last error
	for _, last = range queue.All(ctx) {
	}
	if !errors.Is(last, context.DeadlineExceeded) {
		t.Fatal(last)
	}
	check(t, queue.Close())
	for event, err := range queue.All(background) {
		t.Fatal(event, err)
	}
}
