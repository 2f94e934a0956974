module calls

go 1.21

require (
	github.com/libsimplevirt/libsimplevirt/bindings/go v0.0.0
	libvirt.org/go/libvirt v1.9000.0
)
