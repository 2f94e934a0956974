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

    /** Creates an empty {@code <audio>}. */
    public AudioConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_audio_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
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
     * @return what plays it; {@link AudioType#DEFAULT} when it is not set
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
     * What SDL plays it with.
     * <p>XML: &#64;driver.
     *
     * @return what SDL plays it with, or {@code null} when it is not set
     */
    public String driver() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_driver(self));
        } finally {
            release();
        }
    }

    /**
     * The timing policy of OSS (from -1 to 10).
     * <p>XML: &#64;dspPolicy.
     *
     * @return the timing policy of OSS; 0 when it is not set
     */
    public int dspPolicy() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_dsp_policy(self);
        } finally {
            release();
        }
    }

    /**
     * Whether OSS devices are opened for this alone.
     * <p>XML: &#64;exclusive.
     *
     * @return whether OSS devices are opened for this alone; {@code false} when it is not set
     */
    public boolean exclusive() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_exclusive(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The number that sound cards name (from 1 to 4294967295).
     * <p>XML: &#64;id.
     *
     * @return the number that sound cards name; 0 when it is not set
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
     * How many buffers there are for what is recorded (from 1 to 4294967295).
     * <p>XML: input/&#64;bufferCount.
     *
     * @return how many buffers there are for what is recorded; 0 when it is not set
     */
    public long inputBufferCount() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_input_buffer_count(self));
        } finally {
            release();
        }
    }

    /**
     * The length of the buffer for what is recorded (in microseconds; from 1 to 4294967295).
     * <p>XML: input/&#64;bufferLength.
     *
     * @return the length of the buffer for what is recorded; 0 when it is not set
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
     * @return the channels of what is recorded; 0 when it is not set
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
     * The JACK client of what is recorded.
     * <p>XML: input/&#64;clientName.
     *
     * @return the JACK client of what is recorded, or {@code null} when it is not set
     */
    public String inputClientName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_input_client_name(self));
        } finally {
            release();
        }
    }

    /**
     * The JACK ports of what is recorded.
     * <p>XML: input/&#64;connectPorts.
     *
     * @return the JACK ports of what is recorded, or {@code null} when it is not set
     */
    public String inputConnectPorts() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_input_connect_ports(self));
        } finally {
            release();
        }
    }

    /**
     * What is recorded from.
     * <p>XML: input/&#64;dev.
     *
     * @return what is recorded from, or {@code null} when it is not set
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
     * Whether the JACK client has exactly this name for what is recorded.
     * <p>XML: input/&#64;exactName.
     *
     * @return whether the JACK client has exactly this name for what is recorded; {@code false} when it is not set
     */
    public boolean inputExactName() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_input_exact_name(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether what is recorded has the settings given.
     * <p>XML: input/&#64;fixedSettings.
     *
     * @return whether what is recorded has the settings given; {@code false} when it is not set
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
     * @return the sample format of what is recorded; {@link AudioFormat#DEFAULT} when it is not set
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
     * @return the sampling rate of what is recorded; 0 when it is not set
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
     * The latency of what is recorded (in microseconds; from 1 to 4294967295).
     * <p>XML: input/&#64;latency.
     *
     * @return the latency of what is recorded; 0 when it is not set
     */
    public long inputLatency() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_input_latency(self));
        } finally {
            release();
        }
    }

    /**
     * Whether what is recorded is mixed by the hypervisor.
     * <p>XML: input/&#64;mixingEngine.
     *
     * @return whether what is recorded is mixed by the hypervisor; {@code false} when it is not set
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
     * Where what is recorded is.
     * <p>XML: input/&#64;name.
     *
     * @return where what is recorded is, or {@code null} when it is not set
     */
    public String inputName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_input_name(self));
        } finally {
            release();
        }
    }

    /**
     * The JACK server of what is recorded.
     * <p>XML: input/&#64;serverName.
     *
     * @return the JACK server of what is recorded, or {@code null} when it is not set
     */
    public String inputServerName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_input_server_name(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the stream of what is recorded.
     * <p>XML: input/&#64;streamName.
     *
     * @return the name of the stream of what is recorded, or {@code null} when it is not set
     */
    public String inputStreamName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_input_stream_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the device is polled for what is recorded.
     * <p>XML: input/&#64;tryPoll.
     *
     * @return whether the device is polled for what is recorded; {@code false} when it is not set
     */
    public boolean inputTryPoll() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_input_try_poll(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many streams are recorded at once (from 1 to 4294967295).
     * <p>XML: input/&#64;voices.
     *
     * @return how many streams are recorded at once; 0 when it is not set
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
     * How many buffers there are for what is played (from 1 to 4294967295).
     * <p>XML: output/&#64;bufferCount.
     *
     * @return how many buffers there are for what is played; 0 when it is not set
     */
    public long outputBufferCount() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_output_buffer_count(self));
        } finally {
            release();
        }
    }

    /**
     * The length of the buffer for what is played (in microseconds; from 1 to 4294967295).
     * <p>XML: output/&#64;bufferLength.
     *
     * @return the length of the buffer for what is played; 0 when it is not set
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
     * @return the channels of what is played; 0 when it is not set
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
     * The JACK client of what is played.
     * <p>XML: output/&#64;clientName.
     *
     * @return the JACK client of what is played, or {@code null} when it is not set
     */
    public String outputClientName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_output_client_name(self));
        } finally {
            release();
        }
    }

    /**
     * The JACK ports of what is played.
     * <p>XML: output/&#64;connectPorts.
     *
     * @return the JACK ports of what is played, or {@code null} when it is not set
     */
    public String outputConnectPorts() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_output_connect_ports(self));
        } finally {
            release();
        }
    }

    /**
     * What is played on.
     * <p>XML: output/&#64;dev.
     *
     * @return what is played on, or {@code null} when it is not set
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
     * Whether the JACK client has exactly this name for what is played.
     * <p>XML: output/&#64;exactName.
     *
     * @return whether the JACK client has exactly this name for what is played; {@code false} when it is not set
     */
    public boolean outputExactName() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_output_exact_name(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether what is played has the settings given.
     * <p>XML: output/&#64;fixedSettings.
     *
     * @return whether what is played has the settings given; {@code false} when it is not set
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
     * @return the sample format of what is played; {@link AudioFormat#DEFAULT} when it is not set
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
     * @return the sampling rate of what is played; 0 when it is not set
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
     * The latency of what is played (in microseconds; from 1 to 4294967295).
     * <p>XML: output/&#64;latency.
     *
     * @return the latency of what is played; 0 when it is not set
     */
    public long outputLatency() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_audio_config_get_output_latency(self));
        } finally {
            release();
        }
    }

    /**
     * Whether what is played is mixed by the hypervisor.
     * <p>XML: output/&#64;mixingEngine.
     *
     * @return whether what is played is mixed by the hypervisor; {@code false} when it is not set
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
     * Where what is played is.
     * <p>XML: output/&#64;name.
     *
     * @return where what is played is, or {@code null} when it is not set
     */
    public String outputName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_output_name(self));
        } finally {
            release();
        }
    }

    /**
     * The JACK server of what is played.
     * <p>XML: output/&#64;serverName.
     *
     * @return the JACK server of what is played, or {@code null} when it is not set
     */
    public String outputServerName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_output_server_name(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the stream of what is played.
     * <p>XML: output/&#64;streamName.
     *
     * @return the name of the stream of what is played, or {@code null} when it is not set
     */
    public String outputStreamName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_output_stream_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the device is polled for what is played.
     * <p>XML: output/&#64;tryPoll.
     *
     * @return whether the device is polled for what is played; {@code false} when it is not set
     */
    public boolean outputTryPoll() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_output_try_poll(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many streams are played at once (from 1 to 4294967295).
     * <p>XML: output/&#64;voices.
     *
     * @return how many streams are played at once; 0 when it is not set
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
     * @return the WAV file, or {@code null} when it is not set
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
     * The folder of the PipeWire server (libvirt 9.10).
     * <p>XML: &#64;runtimeDir.
     *
     * @return the folder of the PipeWire server, or {@code null} when it is not set
     */
    public String runtimeFolder() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_audio_config_get_runtime_folder(self));
        } finally {
            release();
        }
    }

    /**
     * The PulseAudio server.
     * <p>XML: &#64;serverName.
     *
     * @return the PulseAudio server, or {@code null} when it is not set
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
     * @return how often sound is moved; 0 when it is not set
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
     * Whether OSS devices are mapped.
     * <p>XML: &#64;tryMMap.
     *
     * @return whether OSS devices are mapped; {@code false} when it is not set
     */
    public boolean tryMmap() {
        long self = acquire();
        try {
            return N.simplevirt_audio_config_get_try_mmap(self) != 0;
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
     * Sets {@link AudioConfig#driver}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what SDL plays it with; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setDriver(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_driver(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#dspPolicy}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the timing policy of OSS
     * @return this
     */
    public AudioConfig setDspPolicy(int value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_dsp_policy(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#exclusive}.
     *
     * @param value whether OSS devices are opened for this alone
     * @return this
     */
    public AudioConfig setExclusive(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_exclusive(self, value ? 1 : 0);
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
     * Sets {@link AudioConfig#inputBufferCount}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many buffers there are for what is recorded; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputBufferCount(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_buffer_count(self, Values.unsigned(value));
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
     * Sets {@link AudioConfig#inputClientName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the JACK client of what is recorded; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputClientName(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_client_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputConnectPorts}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the JACK ports of what is recorded; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputConnectPorts(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_connect_ports(self, Text.utf8(value));
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
     * Sets {@link AudioConfig#inputExactName}.
     *
     * @param value whether the JACK client has exactly this name for what is recorded
     * @return this
     */
    public AudioConfig setInputExactName(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_exact_name(self, value ? 1 : 0);
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
     * Sets {@link AudioConfig#inputLatency}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the latency of what is recorded; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputLatency(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_latency(self, Values.unsigned(value));
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
     * Sets {@link AudioConfig#inputName}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value where what is recorded is; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputName(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputServerName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the JACK server of what is recorded; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputServerName(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_server_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputStreamName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the stream of what is recorded; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setInputStreamName(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_stream_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#inputTryPoll}.
     *
     * @param value whether the device is polled for what is recorded
     * @return this
     */
    public AudioConfig setInputTryPoll(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_input_try_poll(self, value ? 1 : 0);
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
     * Sets {@link AudioConfig#outputBufferCount}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many buffers there are for what is played; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputBufferCount(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_buffer_count(self, Values.unsigned(value));
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
     * Sets {@link AudioConfig#outputClientName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the JACK client of what is played; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputClientName(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_client_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputConnectPorts}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the JACK ports of what is played; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputConnectPorts(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_connect_ports(self, Text.utf8(value));
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
     * Sets {@link AudioConfig#outputExactName}.
     *
     * @param value whether the JACK client has exactly this name for what is played
     * @return this
     */
    public AudioConfig setOutputExactName(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_exact_name(self, value ? 1 : 0);
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
     * Sets {@link AudioConfig#outputLatency}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the latency of what is played; 0 to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputLatency(long value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_latency(self, Values.unsigned(value));
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
     * Sets {@link AudioConfig#outputName}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value where what is played is; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputName(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputServerName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the JACK server of what is played; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputServerName(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_server_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputStreamName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the stream of what is played; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setOutputStreamName(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_stream_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AudioConfig#outputTryPoll}.
     *
     * @param value whether the device is polled for what is played
     * @return this
     */
    public AudioConfig setOutputTryPoll(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_output_try_poll(self, value ? 1 : 0);
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
     * Sets {@link AudioConfig#runtimeFolder}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the folder of the PipeWire server; or {@code null} to leave it to libvirt
     * @return this
     */
    public AudioConfig setRuntimeFolder(String value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_runtime_folder(self, Text.utf8(value));
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

    /**
     * Sets {@link AudioConfig#tryMmap}.
     *
     * @param value whether OSS devices are mapped
     * @return this
     */
    public AudioConfig setTryMmap(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_audio_config_set_try_mmap(self, value ? 1 : 0);
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

    @Override
    public AudioConfig copy() {
        return (AudioConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_audio_config_new();

        static native long simplevirt_audio_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_audio_config_get_audio_type(long self);

        static native long simplevirt_audio_config_get_driver(long self);

        static native int simplevirt_audio_config_get_dsp_policy(long self);

        static native int simplevirt_audio_config_get_exclusive(long self);

        static native int simplevirt_audio_config_get_id(long self);

        static native int simplevirt_audio_config_get_input_buffer_count(long self);

        static native int simplevirt_audio_config_get_input_buffer_length(long self);

        static native int simplevirt_audio_config_get_input_channels(long self);

        static native long simplevirt_audio_config_get_input_client_name(long self);

        static native long simplevirt_audio_config_get_input_connect_ports(long self);

        static native long simplevirt_audio_config_get_input_dev(long self);

        static native int simplevirt_audio_config_get_input_exact_name(long self);

        static native int simplevirt_audio_config_get_input_fixed_settings(long self);

        static native int simplevirt_audio_config_get_input_format(long self);

        static native int simplevirt_audio_config_get_input_frequency(long self);

        static native int simplevirt_audio_config_get_input_latency(long self);

        static native int simplevirt_audio_config_get_input_mixing(long self);

        static native long simplevirt_audio_config_get_input_name(long self);

        static native long simplevirt_audio_config_get_input_server_name(long self);

        static native long simplevirt_audio_config_get_input_stream_name(long self);

        static native int simplevirt_audio_config_get_input_try_poll(long self);

        static native int simplevirt_audio_config_get_input_voices(long self);

        static native int simplevirt_audio_config_get_output_buffer_count(long self);

        static native int simplevirt_audio_config_get_output_buffer_length(long self);

        static native int simplevirt_audio_config_get_output_channels(long self);

        static native long simplevirt_audio_config_get_output_client_name(long self);

        static native long simplevirt_audio_config_get_output_connect_ports(long self);

        static native long simplevirt_audio_config_get_output_dev(long self);

        static native int simplevirt_audio_config_get_output_exact_name(long self);

        static native int simplevirt_audio_config_get_output_fixed_settings(long self);

        static native int simplevirt_audio_config_get_output_format(long self);

        static native int simplevirt_audio_config_get_output_frequency(long self);

        static native int simplevirt_audio_config_get_output_latency(long self);

        static native int simplevirt_audio_config_get_output_mixing(long self);

        static native long simplevirt_audio_config_get_output_name(long self);

        static native long simplevirt_audio_config_get_output_server_name(long self);

        static native long simplevirt_audio_config_get_output_stream_name(long self);

        static native int simplevirt_audio_config_get_output_try_poll(long self);

        static native int simplevirt_audio_config_get_output_voices(long self);

        static native long simplevirt_audio_config_get_path(long self);

        static native long simplevirt_audio_config_get_runtime_folder(long self);

        static native long simplevirt_audio_config_get_server_name(long self);

        static native int simplevirt_audio_config_get_timer_period(long self);

        static native int simplevirt_audio_config_get_try_mmap(long self);

        static native void simplevirt_audio_config_set_audio_type(long self, int value);

        static native void simplevirt_audio_config_set_driver(long self, byte[] value);

        static native void simplevirt_audio_config_set_dsp_policy(long self, int value);

        static native void simplevirt_audio_config_set_exclusive(long self, int value);

        static native void simplevirt_audio_config_set_id(long self, int value);

        static native void simplevirt_audio_config_set_input_buffer_count(long self, int value);

        static native void simplevirt_audio_config_set_input_buffer_length(long self, int value);

        static native void simplevirt_audio_config_set_input_channels(long self, int value);

        static native void simplevirt_audio_config_set_input_client_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_input_connect_ports(long self, byte[] value);

        static native void simplevirt_audio_config_set_input_dev(long self, byte[] value);

        static native void simplevirt_audio_config_set_input_exact_name(long self, int value);

        static native void simplevirt_audio_config_set_input_fixed_settings(long self, int value);

        static native void simplevirt_audio_config_set_input_format(long self, int value);

        static native void simplevirt_audio_config_set_input_frequency(long self, int value);

        static native void simplevirt_audio_config_set_input_latency(long self, int value);

        static native void simplevirt_audio_config_set_input_mixing(long self, int value);

        static native void simplevirt_audio_config_set_input_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_input_server_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_input_stream_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_input_try_poll(long self, int value);

        static native void simplevirt_audio_config_set_input_voices(long self, int value);

        static native void simplevirt_audio_config_set_output_buffer_count(long self, int value);

        static native void simplevirt_audio_config_set_output_buffer_length(long self, int value);

        static native void simplevirt_audio_config_set_output_channels(long self, int value);

        static native void simplevirt_audio_config_set_output_client_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_output_connect_ports(long self, byte[] value);

        static native void simplevirt_audio_config_set_output_dev(long self, byte[] value);

        static native void simplevirt_audio_config_set_output_exact_name(long self, int value);

        static native void simplevirt_audio_config_set_output_fixed_settings(long self, int value);

        static native void simplevirt_audio_config_set_output_format(long self, int value);

        static native void simplevirt_audio_config_set_output_frequency(long self, int value);

        static native void simplevirt_audio_config_set_output_latency(long self, int value);

        static native void simplevirt_audio_config_set_output_mixing(long self, int value);

        static native void simplevirt_audio_config_set_output_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_output_server_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_output_stream_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_output_try_poll(long self, int value);

        static native void simplevirt_audio_config_set_output_voices(long self, int value);

        static native void simplevirt_audio_config_set_path(long self, byte[] value);

        static native void simplevirt_audio_config_set_runtime_folder(long self, byte[] value);

        static native void simplevirt_audio_config_set_server_name(long self, byte[] value);

        static native void simplevirt_audio_config_set_timer_period(long self, int value);

        static native void simplevirt_audio_config_set_try_mmap(long self, int value);
    }
}
