offprintSearch("d796e3f5","s0","Aauthors/fritz-example A|Iolga-example AA|Atypes/conference A|Gpreprint B|Avenues/journal-of-examples A|Ayears/2023 B|J4 A");
