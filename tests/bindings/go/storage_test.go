// SPDX-License-Identifier: LGPL-2.1-or-later

package scenario

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/libsimplevirt/libsimplevirt/bindings/go"
)

const volumeSize = 3*1000*1000 + 17

func isSimulated() bool { return strings.HasPrefix(uri(), "test:") }

func makeVolume(t testing.TB, connection *simplevirt.Connection, name string, size uint64) *simplevirt.StorageVolume {
	t.Helper()
	path := os.Getenv("SV_TEST_DIR") + "/" + name
	if !isSimulated() {
		check(t, os.MkdirAll(path, 0o755))
	}
	pool, err := connection.StartTransientStoragePoolXML(background,
		fmt.Sprintf("<pool type='dir'><name>%s</name><target><path>%s</path></target></pool>", name, path))
	check(t, err)
	volume, err := pool.CreateVolumeXML(background, fmt.Sprintf("<volume><name>%s</name><capacity>%d</capacity>"+
		"<allocation>0</allocation><target><format type='raw'/></target></volume>", name, size))
	check(t, err)
	t.Cleanup(func() {
		check(t, volume.Delete(background))
		check(t, pool.Stop(background))
	})
	return volume
}

// faulty is a stream of the program that does not work.
type faulty struct{ act func() error }

func (f faulty) Read([]byte) (int, error)  { return 0, f.act() }
func (f faulty) Write([]byte) (int, error) { return 0, f.act() }

func Test14VolumeUpload(t *testing.T) {
	connection := open(t)
	volume := makeVolume(t, connection, "scenario-upload", volumeSize)
	noise := make([]byte, volumeSize)
	rand.New(rand.NewSource(14)).Read(noise)
	progress := simplevirt.NewProgress()
	told := make(chan struct{}, 1)
	defer progress.OnChanged(func() {
		select {
		case told <- struct{}{}:
		default:
		}
	})()
	err := volume.UploadStream(background, bytes.NewReader(noise), 0, volumeSize, simplevirt.TransferFlagsNone, progress)
	if isSimulated() {
		if !errors.Is(err, simplevirt.ErrNotSupported) {
			t.Fatal(err)
		}
		return
	}
	check(t, err)
	if progress.BytesDone() != volumeSize || progress.Fraction() != 1 || progress.Step() != "uploading 'scenario-upload'" {
		t.Fatal(progress.BytesDone(), progress.Fraction(), progress.Step())
	}
	select {
	case <-told:
	case <-time.After(20 * time.Second):
		t.Fatal("no news of the progress")
	}
	var back bytes.Buffer
	check(t, volume.DownloadStream(background, &back, 0, 0, simplevirt.TransferFlagsNone, nil))
	if !bytes.Equal(back.Bytes(), noise) {
		t.Fatal("something else came back")
	}
	whole, err := volume.DownloadBytes(background, 0, 1000, nil)
	check(t, err)
	if !bytes.Equal(whole, noise[:1000]) {
		t.Fatal("other bytes came back")
	}
	broken := faulty{func() error { return io.ErrNoProgress }}
	if err := volume.UploadStream(background, broken, 0, 0, simplevirt.TransferFlagsNone, nil); !errors.Is(err, io.ErrNoProgress) ||
		!errors.Is(err, simplevirt.ErrFailed) {
		t.Fatal(err)
	}
	if err := volume.DownloadStream(background, broken, 0, 0, simplevirt.TransferFlagsNone, nil); !errors.Is(err, io.ErrNoProgress) {
		t.Fatal(err)
	}
	wrong := faulty{func() error { panic("a stream's mistake") }}
	if err := volume.UploadStream(background, wrong, 0, 0, simplevirt.TransferFlagsNone, nil); err == nil ||
		!strings.Contains(err.Error(), "a stream's mistake") {
		t.Fatal(err)
	}
}

// zeros has no end.
type zeros struct{}

func (zeros) Read(buffer []byte) (int, error) { return len(buffer), nil }

func Test15ProgressAndCancel(t *testing.T) {
	connection := open(t)
	const size = 4 * simplevirt.GiB
	volume := makeVolume(t, connection, "scenario-cancel", size)
	progress := simplevirt.NewProgress()
	ctx, cancel := context.WithCancel(background)
	if isSimulated() {
		cancel()
	}
	go func() {
		for progress.BytesDone() == 0 && ctx.Err() == nil {
			time.Sleep(time.Millisecond)
		}
		cancel()
	}()
	err := volume.UploadStream(ctx, zeros{}, 0, size, simplevirt.TransferFlagsNone, progress)
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if done := progress.BytesDone(); (done == 0) != isSimulated() || done >= size {
		t.Fatal(done)
	}
	check(t, connection.Ping(background))
}

// TestMain sees that nothing lives when everything is done.
func TestMain(m *testing.M) {
	status := m.Run()
	if err := collected(0); status == 0 && err != nil {
		fmt.Println("at the end:", err)
		status = 1
	}
	os.Exit(status)
}
