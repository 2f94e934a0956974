// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt

import (
	"context"
	"sync"
)

// Open connects to a hypervisor. An empty uri stands for the best that answers: the system's daemon, the user's own, or the driver
// inside this process.
func Open(ctx context.Context, uri string) (*Connection, error) {
	return ConnectionOpen(ctx, uri)
}

// Events gives what happens on the host from now on, until ctx ends; then the channel is closed. Whoever reads too slowly keeps
// the events in memory.
func (c *Connection) Events(ctx context.Context) <-chan *Event {
	out := make(chan *Event)
	queue := newQueue()
	disconnect := c.OnEvent(queue.push)
	stop := context.AfterFunc(ctx, queue.wake)
	go func() {
		defer close(out)
		defer disconnect()
		defer stop()
		for {
			event := queue.pop(ctx)
			if event == nil {
				return
			}
			select {
			case out <- event:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

type queue struct {
	lock  sync.Mutex
	news  sync.Cond
	items []*Event
}

func newQueue() *queue {
	q := &queue{}
	q.news.L = &q.lock
	return q
}

func (q *queue) push(event *Event) {
	q.lock.Lock()
	defer q.lock.Unlock()
	q.items = append(q.items, event)
	q.news.Signal()
}

func (q *queue) wake() {
	q.lock.Lock()
	defer q.lock.Unlock()
	q.news.Broadcast()
}

func (q *queue) pop(ctx context.Context) *Event {
	q.lock.Lock()
	defer q.lock.Unlock()
	for len(q.items) == 0 && ctx.Err() == nil {
		q.news.Wait()
	}
	if ctx.Err() != nil {
		return nil
	}
	event := q.items[0]
	q.items = q.items[1:]
	return event
}
