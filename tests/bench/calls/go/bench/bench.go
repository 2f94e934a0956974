// SPDX-License-Identifier: LGPL-2.1-or-later

// Package bench measures as calls.py does.
package bench

import (
	"fmt"
	"log"
	"sort"
	"time"
)

// Name is the domain that is looked up.
const Name = "bench-7"

// Measure prints the median of some batches that each take long enough to be measured.
func Measure(what string, work func()) {
	var batches []float64
	for count := 1; len(batches) < 5; {
		began := time.Now()
		for i := 0; i < count; i++ {
			work()
		}
		took := time.Since(began)
		if took < 20*time.Millisecond && len(batches) == 0 {
			count *= 2
			continue
		}
		batches = append(batches, float64(took)/float64(count))
	}
	sort.Float64s(batches)
	fmt.Println(int(batches[2]), what)
}

// Check ends the program when something failed.
func Check(err error) {
	if err != nil {
		log.Panic(err)
	}
}
