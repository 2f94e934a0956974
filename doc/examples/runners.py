#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes machines from an image all at once, runs a program in each, and deletes them: runners.py URI IMAGE COUNT PROGRAM [ARGUMENT]..."""
import asyncio
import sys

import simplevirt


async def job(connection, name, image, command):
    builder = simplevirt.DomainBuilder(name=name, image=image, memory=256 * simplevirt.MIB, hostname=name)
    domain = await connection.create_domain_async(builder)
    try:
        await domain.wait_for_agent_async(120)
        done = await domain.exec_in_guest_async(command, timeout=60)
        print(f'{name}: {done.exit_code} {done.output.decode().strip()}')
    finally:
        await domain.delete_async('everything')


async def main(uri, image, count, *command):
    async with await simplevirt.connect_async(uri) as connection:
        jobs = [job(connection, f'runner-{number}', image, command) for number in range(int(count))]
        # what is not done by then is cancelled; either way each deletes its machine before the connection is closed
        for failure in filter(None, await asyncio.wait_for(asyncio.gather(*jobs, return_exceptions=True), timeout=300)):
            raise failure


try:
    asyncio.run(main(*sys.argv[1:]))
except simplevirt.Error as error:
    sys.exit(str(error))
