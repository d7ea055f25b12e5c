package dev.tenure.layout;

import dev.tenure.document.Place;
import dev.tenure.layout.Block.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads tables, of which most lay out a page and some hold values. */
final class TableBlocks {

    private static final int LONGEST_VALUE = 120;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_DATE = 30;

    private TableBlocks() {}

    /** Adds the blocks of a table to those before it; empty cells may be left out. */
    static void add(List<List<List<Block>>> rows, List<Block> blocks) {
        boolean isOfValues = rows.stream().flatMap(List::stream).allMatch(TableBlocks::isValue);
        for (List<List<Block>> written : rows) {
            List<List<Block>> cells = written.stream().filter(cell -> !cell.isEmpty()).toList();
            if (isOfValues && cells.size() > 1) {
                blocks.add(row(cells));
            } else if (cells.size() > 1 && isDate(cells.getFirst())) {
                addDated(cells, blocks);
            } else if (cells.size() > 1
                    && cells.stream().allMatch(TableBlocks::isValue)
                    && isShortDate(cells.getLast())) {
                blocks.add(line(cells));
            } else {
                cells.forEach(cell -> addCell(cell, blocks));
            }
        }
    }

    private static boolean isValue(List<Block> cell) {
        return cell.isEmpty()
                || cell.size() == 1
                        && cell.getFirst().isLine()
                        && cell.getFirst().text().length() <= LONGEST_VALUE;
    }

    private static Block row(List<List<Block>> cells) {
        String text =
                cells.stream()
                        .map(cell -> cell.getFirst().text())
                        .collect(Collectors.joining(" | "));
        return new Block(Kind.ROW, 0, text, cells.getFirst().getFirst().place(), true);
    }

    /** Returns the line that a row is which ends with what stands beside an entry. */
    private static Block line(List<List<Block>> cells) {
        String text = cells.stream().map(TableBlocks::text).collect(Collectors.joining("   "));
        return new Block(Kind.LINE, 0, text, cells.getFirst().getFirst().place(), true);
    }

    /** Returns whether a cell is what stands beside an entry, such as its dates. */
    private static boolean isDate(List<Block> cell) {
        return cell.stream().allMatch(Block::isLine)
                && text(cell).length() <= LONGEST_LABEL
                && text(cell).chars().anyMatch(Character::isDigit);
    }

    private static boolean isShortDate(List<Block> cell) {
        return isDate(cell) && text(cell).length() <= LONGEST_DATE;
    }

    private static void addDated(List<List<Block>> cells, List<Block> blocks) {
        Block beside = cells.get(1).getFirst();
        String date = text(cells.getFirst());
        Place place = cells.getFirst().getFirst().place();
        if (beside.isItem()) {
            blocks.add(new Block(Kind.LINE, 0, date, place, true));
            blocks.add(beside);
        } else {
            blocks.add(
                    new Block(
                            beside.kind(),
                            beside.level(),
                            beside.text() + "   " + date,
                            place,
                            true));
        }
        addBelow(cells.get(1), blocks);
        cells.subList(2, cells.size()).forEach(cell -> addCell(cell, blocks));
    }

    /** Adds what follows the first line beside a date: a short line goes on with it. */
    private static void addBelow(List<Block> cell, List<Block> blocks) {
        List<Block> below = new ArrayList<>(cell.subList(1, cell.size()));
        boolean goesOn =
                !below.isEmpty()
                        && cell.getFirst().isLine()
                        && below.getFirst().isLine()
                        && below.getFirst().text().length() <= LONGEST_LABEL;
        if (goesOn) {
            Block next = below.removeFirst();
            blocks.add(next.as(Kind.LINE, next.level(), false));
        }
        blocks.addAll(below);
    }

    private static void addCell(List<Block> cell, List<Block> blocks) {
        Block first = cell.getFirst();
        blocks.add(first.as(first.kind(), first.level(), true));
        blocks.addAll(cell.subList(1, cell.size()));
    }

    private static String text(List<Block> cell) {
        return cell.stream().map(Block::text).collect(Collectors.joining(" "));
    }
}
