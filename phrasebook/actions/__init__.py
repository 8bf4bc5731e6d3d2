"""What needs several rooms: filling and using a phrase, importing packs, keeping the phrasebook sound."""
