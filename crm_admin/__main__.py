"""Start the program: `python -m crm_admin`, and the entry of the bundle."""

import sys

from crm_admin.app import main

if __name__ == "__main__":
    sys.exit(main())
