// SPDX-License-Identifier: LGPL-2.1-or-later

package scenario

import (
	"context"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/libsimplevirt/libsimplevirt/bindings/go"
)

const listed = "scenario-listed"

type model interface {
	simplevirt.Handle
	Connection() *simplevirt.Connection
	Length() uint32
	OnNotify(property string, handler func()) (disconnect func())
	OnItemsChanged(handler func(position, removed, added uint32)) (disconnect func())
}

// item is what is defined for a while.
type item interface {
	simplevirt.Handle
	Name() string
}

// eventually waits until something is so.
func eventually(t testing.TB, what string, holds func() bool) {
	t.Helper()
	for late := time.Now().Add(20 * time.Second); !holds(); time.Sleep(time.Millisecond) {
		if time.Now().After(late) {
			t.Fatal(what)
		}
	}
}

// next waits for what is told next.
func next[T any](t testing.TB, told <-chan T) (said T) {
	t.Helper()
	select {
	case said = <-told:
	case <-time.After(60 * time.Second):
		t.Fatal("nobody told")
	}
	return said
}

// kindOfModel is a kind of handles that there are models of.
type kindOfModel[M model, I item] struct {
	open     func(context.Context, *simplevirt.Connection) (M, error)
	list     func(M) []I
	get      func(M, uint32) I
	define   func(*simplevirt.Connection) (I, error)
	undefine func(I) error
}

func (kind kindOfModel[M, I]) names(model M) []string {
	var names []string
	for _, one := range kind.list(model) {
		names = append(names, one.Name())
	}
	return names
}

// positions sees that the item of each is that of the list, and that there is none behind the last.
func (kind kindOfModel[M, I]) positions(t *testing.T, model M) {
	t.Helper()
	for position, one := range kind.list(model) {
		if found := kind.get(model, uint32(position)); found.Name() != one.Name() {
			t.Fatal(position, found, one)
		}
	}
	for _, behind := range []uint32{model.Length(), model.Length() + 1, math.MaxUint32} {
		if found := any(kind.get(model, behind)); !reflect.ValueOf(found).IsNil() {
			t.Fatal(behind, found)
		}
	}
}

// follow sees that what somebody else defines comes into the model and goes with its definition: told, and with nobody who listens.
func follow[M model, I item](t *testing.T, kind kindOfModel[M, I]) {
	model, err := kind.open(background, open(t))
	check(t, err)
	defer model.Close()
	kind.positions(t, model)
	other, before := open(t), model.Length()
	there := func() bool { return slices.Contains(kind.names(model), listed) }
	come := func() bool { return there() && model.Length() == before+1 }
	gone := func() bool { return !there() && model.Length() == before }
	define := func() I {
		made, err := kind.define(other)
		check(t, err)
		eventually(t, "it did not come", come)
		return made
	}
	undefine := func(made I) {
		check(t, kind.undefine(made))
		eventually(t, "it did not go", gone)
	}
	lengths, mirrors := make(chan uint32, 10), make(chan []string, 10)
	lengthEnded := model.OnNotify("length", func() { lengths <- model.Length() })
	ended := model.OnItemsChanged(mirror(model, kind, mirrors))
	for round := 0; round < 2; round++ {
		made := define()
		same(t, next(t, mirrors), kind.names(model))
		undefine(made)
		same(t, next(t, mirrors), kind.names(model))
		if first, second := next(t, lengths), next(t, lengths); first != before+1 || second != before {
			t.Fatal(before, first, second)
		}
	}
	lengthEnded()
	ended()
	undefine(define())
	if len(mirrors) != 0 {
		t.Fatal(<-mirrors)
	}
	// Who comes when the report of a change may be on its way has the list from the first report on.
	for round := 0; round < 20; round++ {
		made := define()
		ended := model.OnItemsChanged(mirror(model, kind, mirrors))
		undefine(made)
		for slices.Contains(next(t, mirrors), listed) {
		}
		ended()
	}
	if model.Connection().URI() != uri() {
		t.Fatal(model.Connection().URI())
	}
}

// mirror is a handler that plays what it is told on a list of its own, as who draws a list does, and sends how that is then.
func mirror[M model, I item](model M, kind kindOfModel[M, I], mirrors chan<- []string) func(position, removed, added uint32) {
	var names []string
	begun := false
	return func(position, removed, added uint32) {
		if !begun {
			begun, position, removed, added = true, 0, 0, model.Length()
		}
		var news []string
		for place := position; place < position+added; place++ {
			news = append(news, kind.get(model, place).Name())
		}
		names = slices.Replace(slices.Clone(names), int(position), int(position+removed), news...)
		mirrors <- names
	}
}

func same(t *testing.T, mirror, names []string) {
	t.Helper()
	if !slices.Equal(mirror, names) {
		t.Fatal(mirror, names)
	}
}

func TestDomainListModel(t *testing.T) {
	follow(t, kindOfModel[*simplevirt.DomainListModel, *simplevirt.Domain]{
		open: simplevirt.OpenDomainListModel,
		list: (*simplevirt.DomainListModel).ListItems,
		get:  (*simplevirt.DomainListModel).GetItem,
		define: func(other *simplevirt.Connection) (*simplevirt.Domain, error) {
			return other.DefineDomainXML(background, definition(listed))
		},
		undefine: func(made *simplevirt.Domain) error { return made.Undefine(background) },
	})
}

func TestNetworkListModel(t *testing.T) {
	follow(t, kindOfModel[*simplevirt.NetworkListModel, *simplevirt.Network]{
		open: simplevirt.OpenNetworkListModel,
		list: (*simplevirt.NetworkListModel).ListItems,
		get:  (*simplevirt.NetworkListModel).GetItem,
		define: func(other *simplevirt.Connection) (*simplevirt.Network, error) {
			return other.DefineNetworkXML(background, fmt.Sprintf("<network><name>%s</name></network>", listed))
		},
		undefine: func(made *simplevirt.Network) error { return made.Undefine(background) },
	})
}

func TestStoragePoolListModel(t *testing.T) {
	follow(t, kindOfModel[*simplevirt.StoragePoolListModel, *simplevirt.StoragePool]{
		open: simplevirt.OpenStoragePoolListModel,
		list: (*simplevirt.StoragePoolListModel).ListItems,
		get:  (*simplevirt.StoragePoolListModel).GetItem,
		define: func(other *simplevirt.Connection) (*simplevirt.StoragePool, error) {
			return other.DefineStoragePoolXML(background,
				fmt.Sprintf("<pool type='dir'><name>%s</name><target><path>/%s</path></target></pool>", listed, listed))
		},
		undefine: func(made *simplevirt.StoragePool) error { return made.Undefine(background) },
	})
}

func TestConnectionListModel(t *testing.T) {
	connection, model := open(t), simplevirt.NewConnectionListModel()
	defer model.Close()
	told := make(chan string, 10)
	defer model.OnItemsChanged(func(position, removed, added uint32) { told <- fmt.Sprint(position, removed, added) })()
	defer model.OnConnectionAdded(func(added *simplevirt.Connection) { told <- "added " + added.URI() })()
	defer model.OnConnectionRemoved(func(removed *simplevirt.Connection) { told <- "removed " + removed.URI() })()
	expect := func(words string) {
		t.Helper()
		if said := next(t, told); said != words {
			t.Fatal(said)
		}
	}
	check(t, model.Add(connection))
	expect("0 0 1")
	expect("added " + uri())
	if err := model.Add(connection); !errors.Is(err, simplevirt.ErrAlreadyExists) {
		t.Fatal(err)
	}
	found, err := model.FindByURI(uri())
	check(t, err)
	if items := model.ListItems(); len(items) != 1 || model.Length() != 1 || !items[0].Equal(found) {
		t.Fatal(items)
	}
	if item := model.GetItem(0); !item.Equal(found) || model.GetItem(1) != nil {
		t.Fatal(item)
	}
	check(t, found.Ping(background))
	if _, err := model.FindByURI("test:///other"); !errors.Is(err, simplevirt.ErrNotFound) {
		t.Fatal(err)
	}
	if err := model.Add(nil); !errors.Is(err, simplevirt.ErrInvalidArgument) {
		t.Fatal(err)
	}
	check(t, model.Remove(connection))
	expect("0 1 0")
	expect("removed " + uri())
	if err := model.Remove(connection); !errors.Is(err, simplevirt.ErrNotFound) || model.Length() != 0 {
		t.Fatal(err)
	}
	check(t, connection.Ping(background))
	if item := model.GetItem(0); item != nil {
		t.Fatal(item)
	}
	check(t, model.Close())
	if err := model.Add(connection); !errors.Is(err, simplevirt.ErrClosed) {
		t.Fatal(err)
	}
}
