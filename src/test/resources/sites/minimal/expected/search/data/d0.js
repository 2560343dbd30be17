offprintSearch("8442bf20","d0",[["Sketch of the Analytical Engine","Ada Lovelace",1843,"MA","sketch"]]);
