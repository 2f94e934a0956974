module github.com/libsimplevirt/libsimplevirt/tests/bindings/go

go 1.21

require github.com/libsimplevirt/libsimplevirt/bindings/go v0.0.0

replace github.com/libsimplevirt/libsimplevirt/bindings/go => ../../../bindings/go
