#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The main job from end to end, as in quickstart.c: quickstart.py IMAGE [--uri URI] [--name NAME] [--keep]"""
import argparse
import sys
import time

import simplevirt


class Step:
    """Shows what is done and how long it took."""

    def __init__(self, what):
        print(f'{what:28} ', end='', flush=True)
        self.began = time.monotonic()

    def done(self, text):
        print(f'{time.monotonic() - self.began:6.2f} s  {text}')


def run(options):
    step = Step('connect')
    with simplevirt.connect(options.uri) as connection:
        step.done(connection.uri)

        step = Step('describe the host')
        host = connection.describe_host()
        step.done(f'{host.hostname}: {host.driver} {host.hypervisor_version}, libvirt {host.libvirt_version}, {host.cpus} CPUs, '
                  f'{"accelerated" if host.is_accelerated else "emulated"}')

        step = Step('create a machine')
        domain = connection.create_domain(simplevirt.DomainBuilder(
            name=options.name, image=options.image, memory=options.memory * simplevirt.MIB, hostname='quickstart'))
        step.done(f"'{domain.name}' runs, its disk is a thin overlay of {options.image}")
        try:
            use(domain)
        except simplevirt.Error:
            domain.delete(simplevirt.DeleteFlags.EVERYTHING)
            raise
        if options.keep:
            print(f"\nThe machine '{domain.name}' keeps running: virsh -c '{connection.uri}' console {domain.name}")
            return
        finish(domain)


def use(domain):
    step = Step('wait for its address')
    step.done(domain.wait_for_address(300))
    step = Step('ask what runs inside')
    domain.wait_for_agent(300)
    guest = domain.fetch_guest_info()
    step.done(f'{guest.os_pretty_name}, kernel {guest.kernel_release}')


def finish(domain):
    step = Step('stop it gracefully')
    domain.stop(60)
    step.done('off')
    step = Step('delete it')
    domain.delete(simplevirt.DeleteFlags.EVERYTHING)
    step.done('deleted, with everything it owned')


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('image')
    parser.add_argument('--uri')
    parser.add_argument('--name', default='quickstart')
    parser.add_argument('--memory', type=int, default=512, help='in MiB')
    parser.add_argument('--keep', action='store_true', help='leave it running')
    try:
        run(parser.parse_args())
    except simplevirt.Error as error:
        sys.exit(f'\nquickstart: {error}')


main()
