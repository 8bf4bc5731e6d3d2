"""The one list of subcommands."""

from __future__ import annotations

import click

from phrasebook.cli import changing, files, finding, handbook, linting, numbers, purging, reading, signing, suggesting

COMMANDS: tuple[click.Command, ...] = (
    *finding.COMMANDS,
    *suggesting.COMMANDS,
    *reading.COMMANDS,
    *changing.COMMANDS,
    *files.COMMANDS,
    *linting.COMMANDS,
    *signing.COMMANDS,
    *handbook.COMMANDS,
    *numbers.COMMANDS,
    *purging.COMMANDS,
)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="kuaida alone opens the desktop; kuaida run COMMAND tells the running desktop what to do.",
)
@click.version_option(package_name="kuaida")
def main() -> None:
    """Kuaida 快答: handbook-approved replies for shop agents."""


for _command in COMMANDS:
    main.add_command(_command)
