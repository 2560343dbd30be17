offprintSearch("17779512","d1",[["tagung","Beispielverlag"],["shir","מקרא"],["katoullos","Πλάτων"],["lesemaschine"]]);
