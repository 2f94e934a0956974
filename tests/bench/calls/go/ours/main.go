// SPDX-License-Identifier: LGPL-2.1-or-later

// Ours is what a call costs by this library.
package main

import (
	"context"
	"os"

	"calls/bench"

	"github.com/libsimplevirt/libsimplevirt/bindings/go"
)

func main() {
	ctx := context.Background()
	connection, err := simplevirt.Open(ctx, os.Args[1])
	bench.Check(err)
	lookup := func() *simplevirt.Domain {
		domain, err := connection.LookupDomain(ctx, bench.Name)
		bench.Check(err)
		return domain
	}
	domain := lookup()
	xml, err := domain.FetchXML(ctx, 0)
	bench.Check(err)
	bench.Measure("getter", func() { domain.ID() })
	bench.Measure("string", func() { domain.Name() })
	bench.Measure("state", func() { domain.State() })
	domain.Close()
	bench.Measure("lookup", func() { lookup().Close() })
	bench.Measure("lookup, state", func() {
		domain := lookup()
		domain.State()
		domain.Close()
	})
	list := func(use func(*simplevirt.Domain)) {
		domains, err := connection.ListDomains(ctx)
		bench.Check(err)
		for _, domain := range domains {
			use(domain)
			domain.Close()
		}
	}
	bench.Measure("list, names", func() { list(func(d *simplevirt.Domain) { d.Name() }) })
	bench.Measure("list, names, states", func() { list(func(d *simplevirt.Domain) { d.Name(); d.State() }) })
	define := func() {
		domain, err := connection.DefineDomainXML(ctx, xml)
		bench.Check(err)
		domain.Close()
	}
	bench.Measure("define", define)
	events := connection.Events(ctx, simplevirt.EventTopicsLifecycle)
	bench.Measure("define, event", func() {
		define()
		<-events
	})
}
