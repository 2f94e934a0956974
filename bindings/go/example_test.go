// SPDX-License-Identifier: LGPL-2.1-or-later

package simplevirt_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/libsimplevirt/libsimplevirt/bindings/go"
)

// The first program: what is there.
func Example() {
	ctx := context.Background()
	connection, err := simplevirt.Open(ctx, "test:///default")
	if err != nil {
		log.Fatal(err)
	}
	defer connection.Close()
	domains, err := connection.ListDomains(ctx)
	if err != nil {
		log.Fatal(err)
	}
	for _, domain := range domains {
		fmt.Println(domain.Name(), domain.State())
	}
	// Output: test running
}

// What went wrong is told apart by errors.Is; errors.As gives the rest.
func ExampleError() {
	ctx := context.Background()
	connection, err := simplevirt.Open(ctx, "test:///default")
	if err != nil {
		log.Fatal(err)
	}
	defer connection.Close()
	_, err = connection.LookupDomain(ctx, "web-1")
	var details *simplevirt.Error
	if errors.Is(err, simplevirt.ErrNotFound) && errors.As(err, &details) {
		fmt.Println(details.Code)
	}
	// Output: not-found
}

// Events come through a channel, which closes when the context ends.
func ExampleConnection_Events() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	connection, err := simplevirt.Open(ctx, "test:///default")
	if err != nil {
		log.Fatal(err)
	}
	defer connection.Close()
	events := connection.Events(ctx, simplevirt.EventTopicsLifecycle)
	domain, err := connection.LookupDomain(ctx, "test")
	if err != nil {
		log.Fatal(err)
	}
	if err := domain.Suspend(ctx); err != nil {
		log.Fatal(err)
	}
	event := <-events
	fmt.Println(event.Name, event.Kind)
	// Output: test domain-suspended
}

// A configuration is made by setters; what has none is reached by its path.
func ExampleDomainConfig() {
	config := simplevirt.NewDomainConfig()
	config.SetName("web-1")
	config.SetMemory(2 * simplevirt.GiB)
	disk := simplevirt.NewDiskConfig()
	disk.SetSourceFile("/images/web-1.qcow2")
	config.AddDevice(disk)
	fmt.Println(config.Name(), config.Memory(), len(config.ListDevices()))
	// Output: web-1 2147483648 1
}
