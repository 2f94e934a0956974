// SPDX-License-Identifier: LGPL-2.1-or-later

// List prints the domains of a host with their states: list [URI]
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/libsimplevirt/libsimplevirt/bindings/go"
)

func main() {
	ctx := context.Background()
	connection, err := simplevirt.Open(ctx, append(os.Args, "")[1])
	check(err)
	defer connection.Close()
	domains, err := connection.ListDomains(ctx)
	check(err)
	for _, domain := range domains {
		fmt.Println(domain.Name(), domain.State())
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
