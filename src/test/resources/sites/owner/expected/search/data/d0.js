offprintSearch("bcbf3631","d0",[["A site of one's own","Olga Example, Fritz Example",2024,"","one"],["Furniture for papers","Olga Example",2023,"","two"]]);
