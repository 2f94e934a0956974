// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt

import "context"

// Events gives what happens on the host from now on, of every topic when none is named. The channel is closed when ctx ends, and
// when the connection is closed or lost for good; at once, when there is none. [Connection.Watch] makes a queue that says why.
func (c *Connection) Events(ctx context.Context, topics ...EventTopics) <-chan *Event {
	out := make(chan *Event)
	if len(topics) == 0 {
		topics = []EventTopics{EventTopicsAll}
	}
	queue, err := c.Watch(ctx, topics...)
	if err != nil {
		close(out)
		return out
	}
	go func() {
		defer close(out)
		defer queue.Close()
		for {
			event, err := queue.Pop(ctx, 0)
			if err != nil {
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
