// SPDX-License-Identifier: LGPL-2.1-or-later

// Package simplevirt runs virtual machines through libvirt, without its XML and without its event loop.
//
//	connection, err := simplevirt.Open(ctx, "qemu:///system")
//	if err != nil {
//		return err
//	}
//	defer connection.Close()
//	domains, err := connection.ListDomains(ctx)
//	for _, domain := range domains {
//		fmt.Println(domain.Name(), domain.State())
//	}
//
// What may block takes a context first; its end gives up the wait, or, where the documentation says so, stops the work itself.
// Everything else returns at once. Errors are *[Error]; errors.Is tells them apart by [ErrNotFound] and its kin, and by
// context.Canceled and context.DeadlineExceeded when the context ended the call.
//
// What takes a [time.Duration] counts in whole seconds or milliseconds, as it says, and rounds up.
//
// Handles ([Connection], [Domain] ...) may be used from any goroutine. Close releases one early; the garbage collector releases
// those that were forgotten. Two handles of one object are Equal though they may differ as pointers. Records such as [HostInfo] are
// plain structs, copied once.
//
// The package links the C library with cgo and finds it with pkg-config (simplevirt-1.0).
package simplevirt
