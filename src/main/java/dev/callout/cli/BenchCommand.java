package dev.callout.cli;

import picocli.CommandLine.Command;

/** Measures the planner; its subcommands say on what. */
@Command(
        name = "bench",
        description = "Measures the planner on public instances",
        subcommands = {VrptwCommand.class, DayCommand.class, InsertionsCommand.class, ReportCommand.class},
        synopsisSubcommandLabel = "vrptw|day|insertions")
final class BenchCommand {}
