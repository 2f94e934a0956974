// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * How busy a domain was between two samples.
 * <p>Immutable.
 */
public final class DomainRates {
    private final double cpuPercent;
    private final double diskReadBytes;
    private final double diskReadRequests;
    private final double diskWriteBytes;
    private final double diskWriteRequests;
    private final List<DiskRates> disks;
    private final Domain domain;
    private final List<InterfaceRates> interfaces;
    private final long memory;
    private final double receivedBytes;
    private final long residentMemory;
    private final double seconds;
    private final double sentBytes;
    private final Instant time;
    private final long usableMemory;
    private final double vcpuPercent;

    private DomainRates(long self) {
        cpuPercent = N.simplevirt_domain_rates_get_cpu_percent(self);
        diskReadBytes = N.simplevirt_domain_rates_get_disk_read_bytes(self);
        diskReadRequests = N.simplevirt_domain_rates_get_disk_read_requests(self);
        diskWriteBytes = N.simplevirt_domain_rates_get_disk_write_bytes(self);
        diskWriteRequests = N.simplevirt_domain_rates_get_disk_write_requests(self);
        disks = Values.readValues(N.simplevirt_domain_rates_get_disks(self), DiskRates::read);
        domain = Domain.wrap(Values.ref(N.simplevirt_domain_rates_get_domain(self)));
        interfaces = Values.readValues(N.simplevirt_domain_rates_get_interfaces(self), InterfaceRates::read);
        memory = N.simplevirt_domain_rates_get_memory(self);
        receivedBytes = N.simplevirt_domain_rates_get_received_bytes(self);
        residentMemory = N.simplevirt_domain_rates_get_resident_memory(self);
        seconds = N.simplevirt_domain_rates_get_seconds(self);
        sentBytes = N.simplevirt_domain_rates_get_sent_bytes(self);
        time = Values.moment(N.simplevirt_domain_rates_get_time_us(self), ChronoUnit.MICROS);
        usableMemory = N.simplevirt_domain_rates_get_usable_memory(self);
        vcpuPercent = N.simplevirt_domain_rates_get_vcpu_percent(self);
    }

    static DomainRates read(long self) {
        return self == 0 ? null : new DomainRates(self);
    }

    static DomainRates take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new DomainRates(self);
        } finally {
            N.simplevirt_domain_rates_unref(self);
        }
    }

    /**
     * CPU use; 100 is one CPU of the host
     *
     * @return CPU use; 100 is one CPU of the host
     */
    public double cpuPercent() {
        return cpuPercent;
    }

    /**
     * Reading of all disks (in bytes per second).
     *
     * @return reading of all disks (in bytes per second).
     */
    public double diskReadBytes() {
        return diskReadBytes;
    }

    /**
     * Reading of all disks (in requests per second).
     *
     * @return reading of all disks (in requests per second).
     */
    public double diskReadRequests() {
        return diskReadRequests;
    }

    /**
     * Writing of all disks (in bytes per second).
     *
     * @return writing of all disks (in bytes per second).
     */
    public double diskWriteBytes() {
        return diskWriteBytes;
    }

    /**
     * Writing of all disks (in requests per second).
     *
     * @return writing of all disks (in requests per second).
     */
    public double diskWriteRequests() {
        return diskWriteRequests;
    }

    /**
     * Each disk
     *
     * @return each disk
     */
    public List<DiskRates> disks() {
        return disks;
    }

    /**
     * The domain
     *
     * @return the domain
     */
    public Domain domain() {
        return domain;
    }

    /**
     * Each network interface
     *
     * @return each network interface
     */
    public List<InterfaceRates> interfaces() {
        return interfaces;
    }

    /**
     * The memory it has (in bytes).
     *
     * @return the memory it has (in bytes).
     */
    public long memory() {
        return memory;
    }

    /**
     * Receiving of all interfaces (in bytes per second).
     *
     * @return receiving of all interfaces (in bytes per second).
     */
    public double receivedBytes() {
        return receivedBytes;
    }

    /**
     * The memory that the hypervisor's process takes on the host (in bytes).
     *
     * @return the memory that the hypervisor's process takes on the host (in bytes).
     */
    public long residentMemory() {
        return residentMemory;
    }

    /**
     * The time between the two (in seconds).
     *
     * @return the time between the two (in seconds).
     */
    public double seconds() {
        return seconds;
    }

    /**
     * Sending of all interfaces (in bytes per second).
     *
     * @return sending of all interfaces (in bytes per second).
     */
    public double sentBytes() {
        return sentBytes;
    }

    /**
     * When the second of the two samples was taken
     *
     * @return when the second of the two samples was taken, or {@code null}
     */
    public Instant time() {
        return time;
    }

    /**
     * The memory that the guest could give to a program; 0 when unknown (in bytes).
     *
     * @return the memory that the guest could give to a program; 0 when unknown (in bytes).
     */
    public long usableMemory() {
        return usableMemory;
    }

    /**
     * CPU use; 100 is all virtual CPUs of the domain
     *
     * @return CPU use; 100 is all virtual CPUs of the domain
     */
    public double vcpuPercent() {
        return vcpuPercent;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DomainRates)) {
            return false;
        }
        DomainRates that = (DomainRates) other;
        return Objects.deepEquals(cpuPercent, that.cpuPercent) && Objects.deepEquals(diskReadBytes, that.diskReadBytes) && Objects.deepEquals(diskReadRequests, that.diskReadRequests) && Objects.deepEquals(diskWriteBytes, that.diskWriteBytes) && Objects.deepEquals(diskWriteRequests, that.diskWriteRequests) && Objects.deepEquals(disks, that.disks) && Objects.deepEquals(domain, that.domain) && Objects.deepEquals(interfaces, that.interfaces) && Objects.deepEquals(memory, that.memory) && Objects.deepEquals(receivedBytes, that.receivedBytes) && Objects.deepEquals(residentMemory, that.residentMemory) && Objects.deepEquals(seconds, that.seconds) && Objects.deepEquals(sentBytes, that.sentBytes) && Objects.deepEquals(time, that.time) && Objects.deepEquals(usableMemory, that.usableMemory) && Objects.deepEquals(vcpuPercent, that.vcpuPercent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cpuPercent, diskReadBytes, diskReadRequests, diskWriteBytes, diskWriteRequests, disks, domain, interfaces, memory, receivedBytes, residentMemory, seconds, sentBytes, time, usableMemory, vcpuPercent);
    }

    @Override
    public String toString() {
        return "DomainRates[cpuPercent=" + cpuPercent + ", diskReadBytes=" + diskReadBytes + ", diskReadRequests=" + diskReadRequests + ", diskWriteBytes=" + diskWriteBytes + ", diskWriteRequests=" + diskWriteRequests + ", disks=" + disks + ", domain=" + domain + ", interfaces=" + interfaces + ", memory=" + memory + ", receivedBytes=" + receivedBytes + ", residentMemory=" + residentMemory + ", seconds=" + seconds + ", sentBytes=" + sentBytes + ", time=" + time + ", usableMemory=" + usableMemory + ", vcpuPercent=" + vcpuPercent + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native double simplevirt_domain_rates_get_cpu_percent(long self);

        static native double simplevirt_domain_rates_get_disk_read_bytes(long self);

        static native double simplevirt_domain_rates_get_disk_read_requests(long self);

        static native double simplevirt_domain_rates_get_disk_write_bytes(long self);

        static native double simplevirt_domain_rates_get_disk_write_requests(long self);

        static native long simplevirt_domain_rates_get_disks(long self);

        static native long simplevirt_domain_rates_get_domain(long self);

        static native long simplevirt_domain_rates_get_interfaces(long self);

        static native long simplevirt_domain_rates_get_memory(long self);

        static native double simplevirt_domain_rates_get_received_bytes(long self);

        static native long simplevirt_domain_rates_get_resident_memory(long self);

        static native double simplevirt_domain_rates_get_seconds(long self);

        static native double simplevirt_domain_rates_get_sent_bytes(long self);

        static native long simplevirt_domain_rates_get_time_us(long self);

        static native long simplevirt_domain_rates_get_usable_memory(long self);

        static native double simplevirt_domain_rates_get_vcpu_percent(long self);

        static native void simplevirt_domain_rates_unref(long self);
    }
}
