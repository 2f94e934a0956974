// SPDX-License-Identifier: LGPL-2.1-or-later

// Quickstart creates a machine from an image, waits for its address, stops it and deletes it: quickstart IMAGE [URI]
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/libsimplevirt/libsimplevirt/bindings/go"
)

func main() {
	ctx := context.Background()
	connection, err := simplevirt.Open(ctx, append(os.Args, "")[2])
	check(err)
	defer connection.Close()

	builder := simplevirt.NewDomainBuilder("quickstart-go")
	builder.SetImage(os.Args[1])
	builder.SetMemory(512 * simplevirt.MiB)
	domain, err := connection.CreateDomain(ctx, builder, nil)
	check(err)
	defer domain.Delete(ctx, simplevirt.DeleteFlagsEverything)

	address, err := domain.WaitForAddress(ctx, 5*time.Minute)
	check(err)
	fmt.Println(domain.Name(), domain.State(), address)
	check(domain.Stop(ctx, time.Minute))
	fmt.Println(domain.Name(), domain.State())
}

func check(err error) {
	if err != nil {
		log.Panic(err)
	}
}
