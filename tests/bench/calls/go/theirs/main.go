// SPDX-License-Identifier: LGPL-2.1-or-later

// Theirs is what a call costs by libvirt.org/go/libvirt.
package main

import (
	"os"

	"calls/bench"

	"libvirt.org/go/libvirt"
)

func main() {
	bench.Check(libvirt.EventRegisterDefaultImpl())
	go func() {
		for {
			bench.Check(libvirt.EventRunDefaultImpl())
		}
	}()
	connection, err := libvirt.NewConnect(os.Args[1])
	bench.Check(err)
	lookup := func() *libvirt.Domain {
		domain, err := connection.LookupDomainByName(bench.Name)
		bench.Check(err)
		return domain
	}
	domain := lookup()
	xml, err := domain.GetXMLDesc(0)
	bench.Check(err)
	bench.Measure("getter", func() { domain.GetID() })
	bench.Measure("string", func() { domain.GetName() })
	bench.Measure("state", func() { domain.GetState() })
	domain.Free()
	bench.Measure("lookup", func() { lookup().Free() })
	bench.Measure("lookup, state", func() {
		domain := lookup()
		domain.GetState()
		domain.Free()
	})
	// what a handle of ours knows when a look-up, a list or a definition has made it
	facts := func(domain *libvirt.Domain) {
		domain.GetName()
		domain.GetUUIDString()
		domain.GetID()
		_, _, err := domain.GetState()
		bench.Check(err)
		_, err = domain.GetInfo()
		bench.Check(err)
		_, err = domain.IsPersistent()
		bench.Check(err)
	}
	bench.Measure("lookup, all facts", func() {
		domain := lookup()
		facts(domain)
		domain.Free()
	})
	list := func(use func(*libvirt.Domain)) {
		domains, err := connection.ListAllDomains(0)
		bench.Check(err)
		for i := range domains {
			use(&domains[i])
			domains[i].Free()
		}
	}
	bench.Measure("list, names", func() { list(func(d *libvirt.Domain) { d.GetName() }) })
	bench.Measure("list, names, states", func() { list(func(d *libvirt.Domain) { d.GetName(); d.GetState() }) })
	statistics := libvirt.DOMAIN_STATS_STATE | libvirt.DOMAIN_STATS_BALLOON | libvirt.DOMAIN_STATS_VCPU
	bench.Measure("list, statistics", func() {
		records, err := connection.GetAllDomainStats(nil, statistics, 0)
		bench.Check(err)
		for _, record := range records {
			record.Domain.GetName()
			record.Domain.Free()
		}
	})
	bench.Measure("list, all facts", func() { list(facts) })
	define := func() {
		domain, err := connection.DomainDefineXML(xml)
		bench.Check(err)
		domain.Free()
	}
	bench.Measure("define", define)
	defineAlike := func() {
		domain, err := connection.DomainDefineXMLFlags(xml, libvirt.DOMAIN_DEFINE_VALIDATE)
		bench.Check(err)
		facts(domain)
		domain.Free()
	}
	bench.Measure("define, all facts", defineAlike)
	events := make(chan *libvirt.DomainEventLifecycle, 100)
	_, err = connection.DomainEventLifecycleRegister(nil,
		func(_ *libvirt.Connect, _ *libvirt.Domain, event *libvirt.DomainEventLifecycle) { events <- event })
	bench.Check(err)
	bench.Measure("define, event", func() {
		define()
		<-events
	})
	bench.Measure("define, facts, event", func() {
		defineAlike()
		<-events
	})
}
