package uk.police.portfolio.spend.file;

import uk.police.portfolio.shared.Actor;

/** What is done with long files of one kind; one bean for each. Each call is a transaction of its own. */
public interface FileWork {

    FileKind kind();

    /** What the file would do; nothing is changed. */
    Checked check(KeptFile file, Actor by);

    /**
     * Takes the file, and notes that in the same transaction; or answers what speaks against it.
     *
     * @param explanation what whoever confirmed it said; may be empty
     */
    Checked apply(KeptFile file, String explanation, Actor by);

    /** What the file is refused as, where the thing that it is for is not there for it any more. */
    Checked refused(String code);
}
