# SPDX-License-Identifier: LGPL-2.1-or-later
"""Virtual machines for programs: a simplified facade over libvirt.

    with simplevirt.connect("qemu:///system") as connection:
        for domain in connection.list_domains():
            print(domain.name, domain.state)

Needs no main loop. The classes are those of the C library; see gi/overrides/Simplevirt.py for what is added to them.
"""
import gi

gi.require_version('Simplevirt', '1.0')

from gi.repository import Simplevirt as _library  # noqa: E402
from gi.overrides import Simplevirt as _overrides  # noqa: E402

__all__ = ['connect', 'connect_async', *(name for name in _overrides.__all__ if not name.startswith('_'))]
__version__ = f'{_library.MAJOR_VERSION}.{_library.MINOR_VERSION}.{_library.MICRO_VERSION}'


def __getattr__(name):
    if name in _overrides.__all__:
        return getattr(_overrides, name)
    return getattr(_library, name)


def __dir__():
    return sorted({*globals(), *_overrides.__all__})


def _options(options):
    return _library.ConnectionOptions(**options) if options else None


def connect(uri=None, *, cancellable=None, **options):
    """A Connection to `uri`, or to the best that answers. Options are those of ConnectionOptions: read_only=True, ..."""
    return _library.Connection.open_with_options(uri, _options(options), cancellable)


async def connect_async(uri=None, **options):
    """The same, to be awaited."""
    return await _library.Connection.open_with_options_async(uri, _options(options))
