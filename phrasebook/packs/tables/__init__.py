"""What all tables share: cells, headings in any order, text files and workbooks."""
