package dev.tenure.admission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How many requests are answered at once.
 *
 * @param least the bound where answers have become slow
 * @param most the bound where they have not
 * @param waiting how many wait for a place at once
 * @param patience how long one waits; who is likely to wait longer is refused before
 * @param refusal how long that refusal is held back, so that a client which asks again at once
 *     costs little
 * @param budget how many values the answers to one address may have in a minute, as estimated; any
 *     number at zero
 */
@ConfigurationProperties("tenure.admission")
record AdmissionSettings(
        @DefaultValue("32") int least,
        @DefaultValue("128") int most,
        @DefaultValue("2000") int waiting,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("150ms") Duration refusal,
        @DefaultValue("0") long budget) {}
