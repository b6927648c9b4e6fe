-- Letters with a stroke and ligatures are searched by the plain ones too: lib/groceries/products/words.ts.
UPDATE "Product"
SET words = left(
  translate(
    replace(replace(replace(replace(words, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    'øłđðı', 'olddi'
  ), 200)
WHERE words ~ '[ßæœøłđðþı]';
