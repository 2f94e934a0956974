module github.com/libsimplevirt/libsimplevirt/bindings/go

go 1.21
