package uk.police.portfolio.spend.file;

import java.util.UUID;
import uk.police.portfolio.shared.Actor;

/**
 * To work on a file.
 *
 * @param by who asked for it, as they were then
 */
record FileTask(UUID upload, String explanation, Actor by) {}
