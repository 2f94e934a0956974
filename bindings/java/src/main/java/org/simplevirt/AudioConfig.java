// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * What plays a domain's sound on the host.
 * <p>XML: {@code <audio>}.
 */
public final class AudioConfig extends Config {
    AudioConfig(Owned owned) {
        super(owned);
    }

    static AudioConfig wrap(long pointer) {
        return pointer == 0 ? null : new AudioConfig(new Owned(pointer));
    }

    /** An empty {@code <audio>}. */
    public AudioConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_audio_config_new());
    }

    /**
     * Reads XML. Nothing is fetched from elsewhere and no entity is expanded; what libvirt could not read back for
     * its size is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line, when it is not well-formed or of another
     * element.
     *
     * @param xml a document whose root is {@code <audio>}
     * @return a new {@link AudioConfig}
     * @throws SimplevirtException when it fails
     */
    public static AudioConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_audio_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return AudioConfig.wrap(result);
    }

    /**
     * What plays it.
     * <p>XML: &#64;type.
     *
     * @return what plays it; {@link AudioType#DEFAULT} when the document says nothing
     */
    public AudioType audioType() {
        long self = acquire();
        try {
            return AudioType.of(N.simplevirt_audio_config_get_audio_type(self));
        } finally {
            release();
        }
    }

    /**
     * The number that sound cards name (from 1 to 4294967295).
     * <p>XML: &#64;id.
     *
     * @return the number that sound cards name; 0 when the document says nothing
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * The length of the buffer for what is recorded (in microseconds; from 1 to 4294967295).
     * <p>XML: input/&#64;bufferLength.
     *
     * @return the length of the buffer for what is recorded; 0 when the document says nothing
     */
    public long inputBufferLength() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_input_buffer_length(self));
        } finally {
            release();
        }
    }

    /**
     * The channels of what is recorded (from 1 to 4294967295).
     * <p>XML: input/settings/&#64;channels.
     *
     * @return the channels of what is recorded; 0 when the document says nothing
     */
    public long inputChannels() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_input_channels(self));
        } finally {
            release();
        }
    }

    /**
     * What is recorded from.
     * <p>XML: input/&#64;dev.
     *
     * @return what is recorded from, or {@code null} when the document says nothing
     */
    public String inputDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_input_dev(self));
        } finally {
            release();
        }
    }

    /**
     * Whether what is recorded has the settings given.
     * <p>XML: input/&#64;fixedSettings.
     *
     * @return whether what is recorded has the settings given; {@code false} when the document says nothing
     */
    public boolean inputFixedSettings() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_input_fixed_settings(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The sample format of what is recorded.
     * <p>XML: input/settings/&#64;format.
     *
     * @return the sample format of what is recorded; {@link AudioFormat#DEFAULT} when the document says nothing
     */
    public AudioFormat inputFormat() {
        long self = acquire();
        try {
            return AudioFormat.of(N.simplevirt_audio_config_get_input_format(self));
        } finally {
            release();
        }
    }

    /**
     * The sampling rate of what is recorded (in Hz; from 1 to 4294967295).
     * <p>XML: input/settings/&#64;frequency.
     *
     * @return the sampling rate of what is recorded; 0 when the document says nothing
     */
    public long inputFrequency() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_input_frequency(self));
        } finally {
            release();
        }
    }

    /**
     * Whether what is recorded is mixed by the hypervisor.
     * <p>XML: input/&#64;mixingEngine.
     *
     * @return whether what is recorded is mixed by the hypervisor; {@code false} when the document says nothing
     */
    public boolean inputMixing() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_input_mixing(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many streams are recorded at once (from 1 to 4294967295).
     * <p>XML: input/&#64;voices.
     *
     * @return how many streams are recorded at once; 0 when the document says nothing
     */
    public long inputVoices() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_input_voices(self));
        } finally {
            release();
        }
    }

    /**
     * The length of the buffer for what is played (in microseconds; from 1 to 4294967295).
     * <p>XML: output/&#64;bufferLength.
     *
     * @return the length of the buffer for what is played; 0 when the document says nothing
     */
    public long outputBufferLength() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_output_buffer_length(self));
        } finally {
            release();
        }
    }

    /**
     * The channels of what is played (from 1 to 4294967295).
     * <p>XML: output/settings/&#64;channels.
     *
     * @return the channels of what is played; 0 when the document says nothing
     */
    public long outputChannels() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_output_channels(self));
        } finally {
            release();
        }
    }

    /**
     * What is played on.
     * <p>XML: output/&#64;dev.
     *
     * @return what is played on, or {@code null} when the document says nothing
     */
    public String outputDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_output_dev(self));
        } finally {
            release();
        }
    }

    /**
     * Whether what is played has the settings given.
     * <p>XML: output/&#64;fixedSettings.
     *
     * @return whether what is played has the settings given; {@code false} when the document says nothing
     */
    public boolean outputFixedSettings() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_output_fixed_settings(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The sample format of what is played.
     * <p>XML: output/settings/&#64;format.
     *
     * @return the sample format of what is played; {@link AudioFormat#DEFAULT} when the document says nothing
     */
    public AudioFormat outputFormat() {
        long self = acquire();
        try {
            return AudioFormat.of(N.simplevirt_audio_config_get_output_format(self));
        } finally {
            release();
        }
    }

    /**
     * The sampling rate of what is played (in Hz; from 1 to 4294967295).
     * <p>XML: output/settings/&#64;frequency.
     *
     * @return the sampling rate of what is played; 0 when the document says nothing
     */
    public long outputFrequency() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_output_frequency(self));
        } finally {
            release();
        }
    }

    /**
     * Whether what is played is mixed by the hypervisor.
     * <p>XML: output/&#64;mixingEngine.
     *
     * @return whether what is played is mixed by the hypervisor; {@code false} when the document says nothing
     */
    public boolean outputMixing() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_output_mixing(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many streams are played at once (from 1 to 4294967295).
     * <p>XML: output/&#64;voices.
     *
     * @return how many streams are played at once; 0 when the document says nothing
     */
    public long outputVoices() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_output_voices(self));
        } finally {
            release();
        }
    }

    /**
     * The WAV file.
     * <p>XML: &#64;path.
     *
     * @return the WAV file, or {@code null} when the document says nothing
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_path(self));
        } finally {
            release();
        }
    }

    /**
     * The PulseAudio server.
     * <p>XML: &#64;serverName.
     *
     * @return the PulseAudio server, or {@code null} when the document says nothing
     */
    public String serverName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_server_name(self));
        } finally {
            release();
        }
    }

    /**
     * How often sound is moved (in microseconds; from 1 to 4294967295).
     * <p>XML: &#64;timerPeriod.
     *
     * @return how often sound is moved; 0 when the document says nothing
     */
    public long timerPeriod() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_timer_period(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#audioType}.
     *
     * @param value what plays it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public AudioConfig setAudioType(AudioType value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_audio_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#id}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the number that sound cards name; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setId(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputBufferLength}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the length of the buffer for what is recorded; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputBufferLength(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_buffer_length(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputChannels}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the channels of what is recorded; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputChannels(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_channels(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputDev}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what is recorded from; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputFixedSettings}.
     *
     * @param value whether what is recorded has the settings given
     * @return this
     */
    public AudioConfig setInputFixedSettings(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_fixed_settings(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputFormat}.
     *
     * @param value the sample format of what is recorded; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public AudioConfig setInputFormat(AudioFormat value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputFrequency}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the sampling rate of what is recorded; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputFrequency(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_frequency(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputMixing}.
     *
     * @param value whether what is recorded is mixed by the hypervisor
     * @return this
     */
    public AudioConfig setInputMixing(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_mixing(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputVoices}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many streams are recorded at once; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputVoices(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_voices(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputBufferLength}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the length of the buffer for what is played; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputBufferLength(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_buffer_length(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputChannels}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the channels of what is played; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputChannels(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_channels(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputDev}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what is played on; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputFixedSettings}.
     *
     * @param value whether what is played has the settings given
     * @return this
     */
    public AudioConfig setOutputFixedSettings(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_fixed_settings(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputFormat}.
     *
     * @param value the sample format of what is played; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public AudioConfig setOutputFormat(AudioFormat value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputFrequency}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the sampling rate of what is played; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputFrequency(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_frequency(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputMixing}.
     *
     * @param value whether what is played is mixed by the hypervisor
     * @return this
     */
    public AudioConfig setOutputMixing(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_mixing(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputVoices}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many streams are played at once; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputVoices(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_voices(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#path}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the WAV file; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#serverName}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the PulseAudio server; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setServerName(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_server_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#timerPeriod}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how often sound is moved; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setTimerPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_timer_period(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public AudioConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public AudioConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_audio_config_new();

        static native long simplevirt_audio_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_audio_config_get_audio_type(long self);

        static native int simplevirt_audio_config_get_id(long self);

        static native int simplevirt_audio_config_get_input_buffer_length(long self);

        static native int simplevirt_audio_config_get_input_channels(long self);

        static native long simplevirt_audio_config_get_input_dev(long self);

        static native int simplevirt_audio_config_get_input_fixed_settings(long self);

        static native int simplevirt_audio_config_get_input_format(long self);

        static native int simplevirt_audio_config_get_input_frequency(long self);

        static native int simplevirt_audio_config_get_input_mixing(long self);

        static native int simplevirt_audio_config_get_input_voices(long self);

        static native int simplevirt_audio_config_get_output_buffer_length(long self);

        static native int simplevirt_audio_config_get_output_channels(long self);

        static native long simplevirt_audio_config_get_output_dev(long self);

        static native int simplevirt_audio_config_get_output_fixed_settings(long self);

        static native int simplevirt_audio_config_get_output_format(long self);

        static native int simplevirt_audio_config_get_output_frequency(long self);

        static native int simplevirt_audio_config_get_output_mixing(long self);

        static native int simplevirt_audio_config_get_output_voices(long self);

        static native long simplevirt_audio_config_get_path(long self);

        static native long simplevirt_audio_config_get_server_name(long self);

        static native int simplevirt_audio_config_get_timer_period(long self);

        static native void simplevirt_audio_config_set_audio_type(long self, int value);

        static native void simplevirt_audio_config_set_id(long self, int value);

        static native void simplevirt_audio_config_set_input_buffer_length(long self, int value);

        static native void simplevirt_audio_config_set_input_channels(long self, int value);

        static native void simplevirt_audio_config_set_input_dev(long self, byte[] value);

        static native void simplevirt_audio_config_set_input_fixed_settings(long self, int value);

        static native void simplevirt_audio_config_set_input_format(long self, int value);

        static native void simplevirt_audio_config_set_input_frequency(long self, int value);

        static native void simplevirt_audio_config_set_input_mixing(long self, int value);

        static native void simplevirt_audio_config_set_input_voices(long self, int value);

        static native void simplevirt_audio_config_set_output_buffer_length(long self, int value);

        static native void simplevirt_audio_config_set_output_channels(long self, int value);

        static native void simplevirt_audio_config_set_output_dev(long self, byte[] value);

        static native void simplevirt_audio_config_set_output_fixed_settings(long self, int value);

        static native void simplevirt_audio_config_set_output_format(long self, int value);

        static native void simplevirt_audio_config_set_output_frequency(long self, int value);

        static native void simplevirt_audio_config_set_output_mixing(long self, int value);

        static native void simplevirt_audio_config_set_output_voices(long self, int value);

        static native void simplevirt_audio_config_set_path(long self, byte[] value);

        static native void simplevirt_audio_config_set_server_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_timer_period(long self, int value);
    }
}
