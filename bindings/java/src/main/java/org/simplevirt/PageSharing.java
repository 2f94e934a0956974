// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How a host shares equal pages of memory between domains (KSM), for {@link Connection#setPageSharing}.
 * <p>A property that is -1 was not reported by libvirt; when setting, such a property is left unchanged. Not
 * thread-safe.
 */
public final class PageSharing extends NativeObject {
    PageSharing(Owned owned) {
        super(owned);
    }

    static PageSharing wrap(long pointer) {
        return pointer == 0 ? null : new PageSharing(new Owned(pointer));
    }

    /** Creates an object with nothing set. */
    public PageSharing() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_page_sharing_new());
    }

    /**
     * How many pages change too fast; cannot be set
     *
     * @return how many pages change too fast; cannot be set
     */
    public long changing() {
        long self = acquire();
        try {
            return N.simplevirt_page_sharing_get_changing(self);
        } finally {
            release();
        }
    }

    /**
     * Whether pages of different NUMA nodes are shared: 1 or 0
     *
     * @return whether pages of different NUMA nodes are shared: 1 or 0
     */
    public long mergeAcrossNodes() {
        long self = acquire();
        try {
            return N.simplevirt_page_sharing_get_merge_across_nodes(self);
        } finally {
            release();
        }
    }

    /**
     * How many pages to look at before a pause
     *
     * @return how many pages to look at before a pause
     */
    public long pagesToScan() {
        long self = acquire();
        try {
            return N.simplevirt_page_sharing_get_pages_to_scan(self);
        } finally {
            release();
        }
    }

    /**
     * How long that pause is (in milliseconds).
     *
     * @return how long that pause is (in milliseconds).
     */
    public long pauseMs() {
        long self = acquire();
        try {
            return N.simplevirt_page_sharing_get_pause_ms(self);
        } finally {
            release();
        }
    }

    /**
     * How often all was looked at; cannot be set
     *
     * @return how often all was looked at; cannot be set
     */
    public long scans() {
        long self = acquire();
        try {
            return N.simplevirt_page_sharing_get_scans(self);
        } finally {
            release();
        }
    }

    /**
     * How many pages are shared; cannot be set
     *
     * @return how many pages are shared; cannot be set
     */
    public long shared() {
        long self = acquire();
        try {
            return N.simplevirt_page_sharing_get_shared(self);
        } finally {
            release();
        }
    }

    /**
     * How many pages are saved by that; cannot be set
     *
     * @return how many pages are saved by that; cannot be set
     */
    public long sharing() {
        long self = acquire();
        try {
            return N.simplevirt_page_sharing_get_sharing(self);
        } finally {
            release();
        }
    }

    /**
     * How many pages are looked at and are like no other; cannot be set
     *
     * @return how many pages are looked at and are like no other; cannot be set
     */
    public long unshared() {
        long self = acquire();
        try {
            return N.simplevirt_page_sharing_get_unshared(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PageSharing#changing}.
     *
     * @param value how many pages change too fast; cannot be set
     * @return this
     */
    public PageSharing setChanging(long value) {
        long self = acquire();
        try {
            N.simplevirt_page_sharing_set_changing(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PageSharing#mergeAcrossNodes}.
     *
     * @param value whether pages of different NUMA nodes are shared: 1 or 0
     * @return this
     */
    public PageSharing setMergeAcrossNodes(long value) {
        long self = acquire();
        try {
            N.simplevirt_page_sharing_set_merge_across_nodes(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PageSharing#pagesToScan}.
     *
     * @param value how many pages to look at before a pause
     * @return this
     */
    public PageSharing setPagesToScan(long value) {
        long self = acquire();
        try {
            N.simplevirt_page_sharing_set_pages_to_scan(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PageSharing#pauseMs}.
     *
     * @param value how long that pause is (in milliseconds)
     * @return this
     */
    public PageSharing setPauseMs(long value) {
        long self = acquire();
        try {
            N.simplevirt_page_sharing_set_pause_ms(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PageSharing#scans}.
     *
     * @param value how often all was looked at; cannot be set
     * @return this
     */
    public PageSharing setScans(long value) {
        long self = acquire();
        try {
            N.simplevirt_page_sharing_set_scans(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PageSharing#shared}.
     *
     * @param value how many pages are shared; cannot be set
     * @return this
     */
    public PageSharing setShared(long value) {
        long self = acquire();
        try {
            N.simplevirt_page_sharing_set_shared(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PageSharing#sharing}.
     *
     * @param value how many pages are saved by that; cannot be set
     * @return this
     */
    public PageSharing setSharing(long value) {
        long self = acquire();
        try {
            N.simplevirt_page_sharing_set_sharing(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PageSharing#unshared}.
     *
     * @param value how many pages are looked at and are like no other; cannot be set
     * @return this
     */
    public PageSharing setUnshared(long value) {
        long self = acquire();
        try {
            N.simplevirt_page_sharing_set_unshared(self, value);
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_page_sharing_new();

        static native long simplevirt_page_sharing_get_changing(long self);

        static native long simplevirt_page_sharing_get_merge_across_nodes(long self);

        static native long simplevirt_page_sharing_get_pages_to_scan(long self);

        static native long simplevirt_page_sharing_get_pause_ms(long self);

        static native long simplevirt_page_sharing_get_scans(long self);

        static native long simplevirt_page_sharing_get_shared(long self);

        static native long simplevirt_page_sharing_get_sharing(long self);

        static native long simplevirt_page_sharing_get_unshared(long self);

        static native void simplevirt_page_sharing_set_changing(long self, long value);

        static native void simplevirt_page_sharing_set_merge_across_nodes(long self, long value);

        static native void simplevirt_page_sharing_set_pages_to_scan(long self, long value);

        static native void simplevirt_page_sharing_set_pause_ms(long self, long value);

        static native void simplevirt_page_sharing_set_scans(long self, long value);

        static native void simplevirt_page_sharing_set_shared(long self, long value);

        static native void simplevirt_page_sharing_set_sharing(long self, long value);

        static native void simplevirt_page_sharing_set_unshared(long self, long value);
    }
}
