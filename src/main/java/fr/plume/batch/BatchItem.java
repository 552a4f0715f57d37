package fr.plume.batch;

import fr.plume.article.BriefValues;

/**
 * One source of a batch: independent of all others, so that a folder can be split over machines.
 *
 * @param name what reports and the journal call it: its path below the folder, its address, or the row it stands in
 * @param location what it is read from: a path or an http address
 * @param row what its row of a spreadsheet says of the brief
 * @param output its article's path below the output folder, with {@code /}
 */
public record BatchItem(String name, String location, BriefValues row, String output) {

    /** Whether it is fetched from the web. */
    public boolean isAddress() {
        return location.startsWith("http://") || location.startsWith("https://");
    }
}
