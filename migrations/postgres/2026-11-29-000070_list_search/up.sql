-- What lists search and sort by place: lower case and without accents, kept by the program from now on.
ALTER TABLE deliveries ADD COLUMN search TEXT NOT NULL DEFAULT '';
ALTER TABLE commitments ADD COLUMN search TEXT NOT NULL DEFAULT '';
UPDATE deliveries SET search = lower(translate(trim(municipality || ' ' || venue || ' ' || reference), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ', 'aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuy'));
UPDATE commitments SET search = lower(translate(place, 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ', 'aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuy'));
