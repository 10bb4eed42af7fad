"""Words before a person's name that are not part of it."""
TITLES = set("""president prime minister mr mrs ms dr sir sen rep gov governor senator general gen secretary vice king queen
prince princess pope judge justice chancellor foreign colonel col captain capt lieutenant lt major maj sergeant sgt professor
prof ambassador congressman congresswoman representative premier lord lady dame rev reverend archbishop bishop cardinal emperor
admiral adm mayor attorney commissioner officer detective chief coach director chairman chairwoman speaker deputy former
father sister brother saint miss madam minister leader spokesman spokeswoman state aunt uncle master messrs""".split())


def is_title(word):
    return word.rstrip(".").lower() in TITLES
