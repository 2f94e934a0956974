// SPDX-License-Identifier: LGPL-2.1-or-later

package scenario

import (
	"context"
	"errors"
	"fmt"
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

// kindOfModel is a kind of handles that there are models of.
type kindOfModel[M model, I item] struct {
	open     func(context.Context, *simplevirt.Connection) (M, error)
	list     func(M) []I
	define   func(*simplevirt.Connection) (I, error)
	undefine func(I) error
}

// follow sees that what somebody else defines comes into the model and goes with its definition: with nobody who listens, and told.
func follow[M model, I item](t *testing.T, kind kindOfModel[M, I]) {
	model, err := kind.open(background, open(t))
	check(t, err)
	defer model.Close()
	other, before := open(t), model.Length()
	come := func() bool {
		there := slices.ContainsFunc(kind.list(model), func(one I) bool { return one.Name() == listed })
		return there && model.Length() == before+1
	}
	gone := func() bool {
		there := slices.ContainsFunc(kind.list(model), func(one I) bool { return one.Name() == listed })
		return !there && model.Length() == before
	}
	turn := func() {
		made, err := kind.define(other)
		check(t, err)
		eventually(t, "it did not come", come)
		check(t, kind.undefine(made))
		eventually(t, "it did not go", gone)
	}
	turn()
	told := make(chan uint32, 10)
	defer model.OnNotify("length", func() { told <- model.Length() })()
	turn()
	if first, second := <-told, <-told; first != before+1 || second != before {
		t.Fatal(before, first, second)
	}
	if model.Connection().URI() != uri() {
		t.Fatal(model.Connection().URI())
	}
}

func TestDomainListModel(t *testing.T) {
	follow(t, kindOfModel[*simplevirt.DomainListModel, *simplevirt.Domain]{
		open: simplevirt.DomainListModelOpen,
		list: (*simplevirt.DomainListModel).ListItems,
		define: func(other *simplevirt.Connection) (*simplevirt.Domain, error) {
			return other.DefineDomainXML(background, definition(listed))
		},
		undefine: func(made *simplevirt.Domain) error { return made.Undefine(background) },
	})
}

func TestNetworkListModel(t *testing.T) {
	follow(t, kindOfModel[*simplevirt.NetworkListModel, *simplevirt.Network]{
		open: simplevirt.NetworkListModelOpen,
		list: (*simplevirt.NetworkListModel).ListItems,
		define: func(other *simplevirt.Connection) (*simplevirt.Network, error) {
			return other.DefineNetworkXML(background, fmt.Sprintf("<network><name>%s</name></network>", listed))
		},
		undefine: func(made *simplevirt.Network) error { return made.Undefine(background) },
	})
}

func TestStoragePoolListModel(t *testing.T) {
	follow(t, kindOfModel[*simplevirt.StoragePoolListModel, *simplevirt.StoragePool]{
		open: simplevirt.StoragePoolListModelOpen,
		list: (*simplevirt.StoragePoolListModel).ListItems,
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
	defer model.OnConnectionAdded(func(added *simplevirt.Connection) { told <- "added " + added.URI() })()
	defer model.OnConnectionRemoved(func(removed *simplevirt.Connection) { told <- "removed " + removed.URI() })()
	expect := func(word string) {
		t.Helper()
		select {
		case said := <-told:
			if said != word+" "+uri() {
				t.Fatal(said)
			}
		case <-time.After(60 * time.Second):
			t.Fatal("nobody told of what was ", word)
		}
	}
	check(t, model.Add(connection))
	expect("added")
	if err := model.Add(connection); !errors.Is(err, simplevirt.ErrAlreadyExists) {
		t.Fatal(err)
	}
	found, err := model.FindByURI(uri())
	check(t, err)
	if items := model.ListItems(); len(items) != 1 || model.Length() != 1 || items[0].URI() != found.URI() {
		t.Fatal(items)
	}
	check(t, found.Ping(background))
	if _, err := model.FindByURI("test:///other"); !errors.Is(err, simplevirt.ErrNotFound) {
		t.Fatal(err)
	}
	if err := model.Add(nil); !errors.Is(err, simplevirt.ErrInvalidArgument) {
		t.Fatal(err)
	}
	check(t, model.Remove(connection))
	expect("removed")
	if err := model.Remove(connection); !errors.Is(err, simplevirt.ErrNotFound) || model.Length() != 0 {
		t.Fatal(err)
	}
	check(t, connection.Ping(background))
	check(t, model.Close())
	if err := model.Add(connection); !errors.Is(err, simplevirt.ErrClosed) {
		t.Fatal(err)
	}
}
