// SPDX-License-Identifier: LGPL-2.1-or-later

// Package scenario holds the numbered scenarios that exist under the same number in C, Python, Go and Java.
package scenario

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/libsimplevirt/libsimplevirt/bindings/go"
)

var background = context.Background()

// uri is libvirt's simulated host, or what the caller of the tests names.
func uri() string {
	if named := os.Getenv("SV_TEST_URI"); named != "" {
		return named
	}
	return "test:///default"
}

func open(t testing.TB) *simplevirt.Connection {
	t.Helper()
	connection, err := simplevirt.Open(background, uri())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { connection.Close() })
	return connection
}

func definition(name string) string {
	return fmt.Sprintf("<domain type='%s'><name>%s</name><memory unit='MiB'>64</memory><os><type>%s</type></os></domain>",
		kind(), name, osType())
}

func kind() string {
	if strings.HasPrefix(uri(), "test:") {
		return "test"
	}
	return "qemu"
}

func osType() string { return "hvm" }

func define(t testing.TB, connection *simplevirt.Connection, name string) *simplevirt.Domain {
	t.Helper()
	domain, err := connection.DefineDomainXML(background, definition(name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		domain.PowerOff(background)
		domain.Undefine(background)
	})
	return domain
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func Test01Connect(t *testing.T) {
	connection := open(t)
	if connection.URI() != uri() || connection.State() != simplevirt.ConnectionStateOpen {
		t.Fatal(connection.URI(), connection.State())
	}
	check(t, connection.Ping(background))
	host, err := connection.DescribeHost(background)
	check(t, err)
	if host.Hostname == "" || len(host.DomainTypes) == 0 {
		t.Fatalf("%+v", host)
	}
	options := simplevirt.NewConnectionOptions()
	options.SetReadOnly(true)
	reader, err := simplevirt.OpenWithOptions(background, uri(), options)
	check(t, err)
	defer reader.Close()
	if !reader.ReadOnly() || connection.ReadOnly() {
		t.Fatal(reader)
	}
}

func Test02List(t *testing.T) {
	connection := open(t)
	define(t, connection, "scenario-list")
	all, err := connection.ListDomains(background)
	check(t, err)
	off, err := connection.ListDomains(background, simplevirt.DomainFilterInactive, simplevirt.DomainFilterPersistent)
	check(t, err)
	if len(off) == 0 || len(off) > len(all) {
		t.Fatal(len(off), len(all))
	}
	for _, domain := range off {
		if domain.State() != simplevirt.DomainStateShutOff || domain.Name() == "" {
			t.Fatal(domain.Name(), domain.State())
		}
	}
}

func Test03LookUpMissing(t *testing.T) {
	domain, err := open(t).LookupDomain(background, "nobody")
	if domain != nil || !errors.Is(err, simplevirt.ErrNotFound) || errors.Is(err, simplevirt.ErrBusy) {
		t.Fatal(domain, err)
	}
}

func Test04DefineAndUndefine(t *testing.T) {
	connection := open(t)
	domain := define(t, connection, "scenario-define")
	found, err := connection.LookupDomainByUUID(background, domain.UUID())
	check(t, err)
	if !found.Equal(domain) || found.Name() != "scenario-define" || !domain.Persistent() {
		t.Fatal(found.Name(), domain.UUID())
	}
	check(t, domain.Undefine(background))
	if _, err = connection.LookupDomain(background, "scenario-define"); !errors.Is(err, simplevirt.ErrNotFound) {
		t.Fatal(err)
	}
}

func Test05LifeCycle(t *testing.T) {
	domain := define(t, open(t), "scenario-life")
	steps := []struct {
		act  func() error
		then simplevirt.DomainState
	}{
		{func() error { return domain.Start(background) }, simplevirt.DomainStateRunning},
		{func() error { return domain.Suspend(background) }, simplevirt.DomainStatePaused},
		{func() error { return domain.Resume(background) }, simplevirt.DomainStateRunning},
		{func() error { return domain.PowerOff(background) }, simplevirt.DomainStateShutOff},
	}
	for i, step := range steps {
		check(t, step.act())
		if domain.State() != step.then {
			t.Fatal(i, domain.State())
		}
	}
}

func Test06ErrorMapping(t *testing.T) {
	connection := open(t)
	domain := define(t, connection, "scenario-errors")
	var details *simplevirt.Error
	if err := domain.Suspend(background); !errors.Is(err, simplevirt.ErrInvalidState) || !errors.As(err, &details) {
		t.Fatal(err)
	}
	if !strings.Contains(details.Message, "scenario-errors") || details.LibvirtCode == 0 {
		t.Fatalf("%+v", details)
	}
	if _, err := connection.DefineDomainXML(background, "<domain"); !errors.Is(err, simplevirt.ErrInvalidConfig) {
		t.Fatal(err)
	}
	if _, err := connection.LookupDomain(background, "with\x00nul"); !errors.Is(err, simplevirt.ErrInvalidArgument) {
		t.Fatal(err)
	}
	if _, err := connection.LookupDomain(background, "not\xffutf-8"); !errors.Is(err, simplevirt.ErrInvalidArgument) {
		t.Fatal(err)
	}
	if _, err := simplevirt.Open(background, "qemu+tcp://localhost:1/system"); !errors.Is(err, simplevirt.ErrConnectionFailed) {
		t.Fatal(err)
	}
}

func Test07CloseWhileInUse(t *testing.T) {
	connection := open(t)
	domain := define(t, connection, "scenario-close")
	failures := make(chan error, 4)
	for i := 0; i < cap(failures); i++ {
		go func() {
			for {
				if _, err := connection.ListDomains(background); err != nil {
					failures <- err
					return
				}
				domain.Name()
			}
		}()
	}
	time.Sleep(20 * time.Millisecond)
	check(t, connection.Close())
	check(t, connection.Close())
	for i := 0; i < cap(failures); i++ {
		if err := <-failures; !errors.Is(err, simplevirt.ErrClosed) {
			t.Error(err)
		}
	}
	if err := domain.Suspend(background); !errors.Is(err, simplevirt.ErrClosed) {
		t.Error(err)
	}
	if said := fmt.Sprint(domain, connection); said != `Domain "scenario-close" Connection "`+uri()+`"` {
		t.Error(said)
	}
	// a handle that was released answers too, with nothing
	domain.Close()
	if err := domain.Suspend(background); !errors.Is(err, simplevirt.ErrClosed) || !strings.HasPrefix(err.Error(), "Domain: ") ||
		domain.Name() != "" {
		t.Error(err, domain.Name())
	}
	var none *simplevirt.Domain
	if said := fmt.Sprint(domain, none, simplevirt.NewProgress()); said != "Domain <nil> Progress" {
		t.Error(said)
	}
}

func collect(t *testing.T, want int) {
	t.Helper()
	check(t, collected(want))
}

// collected waits until no more than so many handles live.
func collected(want int) error {
	for i := 0; i < 2000; i++ {
		runtime.GC()
		if simplevirt.LiveHandles() <= want {
			return nil
		}
		time.Sleep(5 * time.Millisecond)
	}
	return fmt.Errorf("%d handles live, %d wanted", simplevirt.LiveHandles(), want)
}

func Test08GarbageCollection(t *testing.T) {
	collect(t, 0)
	connection := open(t)
	func() {
		for i := 0; i < 100; i++ {
			_, err := connection.ListDomains(background)
			check(t, err)
		}
	}()
	collect(t, 1)
	domains, err := connection.ListDomains(background)
	check(t, err)
	if simplevirt.LiveHandles() != 1+len(domains) {
		t.Fatal(simplevirt.LiveHandles(), len(domains))
	}
	for _, domain := range domains {
		domain.Close()
		domain.Close()
	}
	if simplevirt.LiveHandles() != 1 {
		t.Fatal(simplevirt.LiveHandles())
	}
	runtime.KeepAlive(domains)
	runtime.KeepAlive(connection)
}

// It hears of the end, and is let go then.
func TestHandlersDoNotKeepWhatIsClosed(t *testing.T) {
	collect(t, 0)
	var ended atomic.Int32
	kept := open(t)
	for i := 0; i < 10; i++ {
		func() {
			connection, err := simplevirt.Open(background, uri())
			check(t, err)
			connection.OnEvent(func(event *simplevirt.Event) {
				if event.Kind == simplevirt.EventKindConnectionClosed && connection.State() == simplevirt.ConnectionStateClosed {
					ended.Add(1)
				}
			})
			connection.OnNotify("state", func() { connection.State() })
			connection.Close()
		}()
	}
	kept.OnLost(func() { kept.State() })
	kept.Close()
	// its own handle, and what C keeps of its handler
	collect(t, 2)
	if ended.Load() != 10 {
		t.Fatal(ended.Load())
	}
	kept.OnLost(func() { kept.State() })
	if simplevirt.LiveHandles() != 2 {
		t.Fatal(simplevirt.LiveHandles())
	}
	runtime.KeepAlive(kept)
}

func Test09Cancel(t *testing.T) {
	connection := open(t)
	ended, cancel := context.WithCancel(background)
	cancel()
	if _, err := connection.ListDomains(ended); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	late, cancel := context.WithDeadline(background, time.Now().Add(-time.Second))
	defer cancel()
	if _, err := connection.ListDomains(late); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
	// the context ends while a call waits
	queue, err := connection.Watch(background, simplevirt.EventTopicsSecrets)
	check(t, err)
	defer queue.Close()
	short, cancel := context.WithTimeout(background, 30*time.Millisecond)
	defer cancel()
	if event, err := queue.Pop(short, 0); event != nil || !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(event, err)
	}
	// why it ended is told beside that it did
	why := errors.New("the user left")
	left, leave := context.WithCancelCause(background)
	time.AfterFunc(30*time.Millisecond, func() { leave(why) })
	for range [2]int{} {
		if _, err := queue.Pop(left, 0); !errors.Is(err, context.Canceled) || !errors.Is(err, why) {
			t.Fatal(err)
		}
	}
	// what is over has an end, too
	for _, timeout := range []time.Duration{30 * time.Millisecond, 1, -time.Hour} {
		began := time.Now()
		_, err := queue.Pop(background, timeout)
		if took := time.Since(began); !errors.Is(err, simplevirt.ErrTimedOut) || !os.IsTimeout(err) || took < timeout || took > 10*time.Second {
			t.Fatal(err, timeout, took)
		}
	}
	check(t, connection.Ping(background))
}

func Test10UnicodeNames(t *testing.T) {
	connection := open(t)
	for _, name := range []string{"käse-日本語", "emoji-🦊", "Ω≈ç"} {
		domain := define(t, connection, name)
		found, err := connection.LookupDomain(background, name)
		check(t, err)
		if found.Name() != name || !found.Equal(domain) {
			t.Fatal(found.Name())
		}
	}
}

func Test11Events(t *testing.T) {
	connection := open(t)
	ctx, cancel := context.WithTimeout(background, 20*time.Second)
	defer cancel()
	events := connection.Events(ctx)
	changed := make(chan struct{}, 10)
	domain := define(t, connection, "scenario-events")
	defer domain.OnNotify("state", func() { changed <- struct{}{} })()
	panics := connection.OnEvent(func(*simplevirt.Event) { panic("a handler's mistake") })
	defer panics()
	check(t, domain.Start(background))
	var started *simplevirt.Event
	for started = range events {
		if started.Kind == simplevirt.EventKindDomainStarted && started.Name == "scenario-events" {
			break
		}
	}
	if ctx.Err() != nil {
		t.Fatal("no event")
	}
	if age := time.Since(started.Time); age < 0 || age > time.Minute {
		t.Fatal(started.Time)
	}
	select {
	case <-changed:
	case <-ctx.Done():
		t.Fatal("no notification")
	}
	cancel()
	for range events {
	}
}

func Test12ConfigFields(t *testing.T) {
	config, disk := simplevirt.NewDomainConfig(), simplevirt.NewDiskConfig()
	config.SetName("scenario-config")
	config.SetMemory(64 * simplevirt.MiB)
	disk.SetSourceFile("/images/käse.qcow2")
	disk.SetBus(simplevirt.DiskBusVirtio)
	config.AddDevice(disk)
	again, err := simplevirt.NewDomainConfigFromXML(config.ToXML())
	check(t, err)
	if again.Name() != "scenario-config" || again.Memory() != 64*simplevirt.MiB {
		t.Fatal(again.Name(), again.Memory())
	}
	devices := again.ListDevices()
	if len(devices) != 1 {
		t.Fatal(len(devices))
	}
	found, ok := devices[0].(*simplevirt.DiskConfig)
	if !ok || found.SourceFile() != "/images/käse.qcow2" || found.Bus() != simplevirt.DiskBusVirtio {
		t.Fatal(found, ok)
	}
	again = config.Copy()
	again.SetName("scenario-copy")
	if again.Name() != "scenario-copy" || config.Name() != "scenario-config" || found.Copy().Bus() != simplevirt.DiskBusVirtio {
		t.Fatal(again.Name(), config.Name())
	}
	if _, err := simplevirt.NewDomainConfigFromXML("<domain"); !errors.Is(err, simplevirt.ErrInvalidConfig) {
		t.Fatal(err)
	}
}

// Its firmware talks to the serial port.
const talkative = "<domain type='qemu'><name>scenario-console</name><memory unit='MiB'>64</memory><os><type arch='x86_64'>hvm</type>" +
	"<bios useserial='yes'/></os><devices><serial type='pty'/></devices></domain>"

func Test16Console(t *testing.T) {
	connection := open(t)
	if isSimulated() {
		domain, err := connection.LookupDomain(background, "test")
		check(t, err)
		if stream, err := domain.OpenConsole(background, "", false); stream != nil || !errors.Is(err, simplevirt.ErrNotSupported) {
			t.Fatal(stream, err)
		}
		return
	}
	domain, err := connection.DefineDomainXML(background, talkative)
	check(t, err)
	defer domain.Undefine(background)
	check(t, domain.Start(background, simplevirt.StartFlagsPaused))
	defer domain.PowerOff(background)
	console, err := domain.OpenConsole(background, "", false)
	check(t, err)
	check(t, domain.Resume(background))
	var said []byte
	for buffer := make([]byte, 4096); !bytes.Contains(said, []byte("SeaBIOS")); {
		count, err := console.Read(buffer)
		check(t, err)
		said = append(said, buffer[:count]...)
	}
	_, err = console.Write([]byte("x"))
	check(t, err)
	// closing ends what waits
	ended := make(chan error)
	go func() {
		_, err := io.Copy(io.Discard, console)
		ended <- err
	}()
	time.Sleep(20 * time.Millisecond)
	check(t, console.Close())
	check(t, console.Close())
	if err := <-ended; !errors.Is(err, simplevirt.ErrClosed) {
		t.Fatal(err)
	}
	if _, err := console.Write([]byte("x")); !errors.Is(err, simplevirt.ErrClosed) {
		t.Fatal(err)
	}
}

// What a handler panics with is logged, and what it was told of goes on.
func Test17MistakesInHandlers(t *testing.T) {
	connection := open(t)
	domain := define(t, connection, "scenario-mistakes")
	logged, kinds := make(lines, 100), make(chan simplevirt.EventKind, 100)
	log.SetOutput(logged)
	defer log.SetOutput(os.Stderr)
	ended := connection.OnEvent(func(event *simplevirt.Event) {
		kinds <- event.Kind
		panic("an event's mistake")
	})
	defer domain.OnNotify("state", func() { panic(errors.New("a notification's mistake")) })()
	check(t, domain.Start(background))
	check(t, domain.Suspend(background))
	for <-kinds != simplevirt.EventKindDomainSuspended {
	}
	ended()
	await(t, logged, "an event's mistake", "an event's mistake", "a notification's mistake")
	progress := simplevirt.NewProgress()
	defer progress.OnChanged(func() { panic("a progress's mistake") })()
	check(t, domain.ManagedSave(background, simplevirt.SaveFlagsNone, progress))
	await(t, logged, "a progress's mistake")
	check(t, connection.Ping(background))
	check(t, domain.Undefine(background, simplevirt.UndefineFlagsManagedSave))
}

// lines is a log whose lines can be waited for.
type lines chan string

func (l lines) Write(text []byte) (int, error) {
	l <- string(text)
	return len(text), nil
}

// await waits until the log has said each of these as often as it stands here.
func await(t testing.TB, said lines, wanted ...string) {
	t.Helper()
	for late := time.After(20 * time.Second); len(wanted) > 0; {
		select {
		case line := <-said:
			for i, words := range wanted {
				if strings.Contains(line, words) {
					wanted = append(wanted[:i:i], wanted[i+1:]...)
					break
				}
			}
		case <-late:
			t.Fatal("nobody logged ", wanted)
		}
	}
}

func Test18Lists(t *testing.T) {
	connection := open(t)
	var domains []*simplevirt.Domain
	for i := 0; i < 3; i++ {
		domains = append(domains, define(t, connection, fmt.Sprintf("scenario-many-%d", i)))
	}
	check(t, domains[1].Start(background))
	started, err := connection.StartDomains(background, domains)
	check(t, err)
	for i, result := range started {
		if !result.Domain.Equal(domains[i]) || errors.Is(result.Error, simplevirt.ErrInvalidState) != (i == 1) || (result.Error != nil) != (i == 1) {
			t.Fatal(i, result.Error)
		}
	}
	stopped, err := connection.StopDomains(background, domains, 0)
	check(t, err)
	for i, result := range stopped {
		if result.Error != nil || domains[i].Active() {
			t.Fatal(i, result.Error)
		}
	}
	if _, err = connection.StartDomains(background, []*simplevirt.Domain{domains[0], nil}); err == nil {
		t.Fatal("nil in a list was taken")
	}
}

func Test13FlatMemory(t *testing.T) {
	connection := open(t)
	domain := define(t, connection, "scenario-memory")
	calls := func(count int) {
		for i := 0; i < count; i++ {
			domain.Name()
			if _, err := connection.LookupDomain(background, "nobody"); err == nil {
				t.Fatal("found nobody")
			}
			if i%10 == 0 {
				_, err := connection.LookupDomain(background, "scenario-memory")
				check(t, err)
			}
		}
		runtime.GC()
	}
	calls(10000)
	before := resident(t)
	calls(100000)
	if grown := resident(t) - before; grown > bound {
		t.Fatalf("%d KiB more after 100,000 calls", grown>>10)
	}
}

// resident is the memory of this process in bytes.
func resident(t testing.TB) int {
	t.Helper()
	text, err := os.ReadFile("/proc/self/statm")
	check(t, err)
	var total, pages int
	_, err = fmt.Sscan(string(text), &total, &pages)
	check(t, err)
	return pages * os.Getpagesize()
}
