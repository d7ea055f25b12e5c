package dev.tenure.format;

import dev.tenure.resume.Resume;

/**
 * A résumé that was read.
 *
 * @param format the format of its source
 * @param json the JSON Resume that it is, word for word where that is its source
 */
public record ReadResume(Format format, String json, Resume resume) {}
