using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit generate --cases N --seed N</c>: invented extracts, for demonstrations and load.</summary>
internal static class GenerateCommand
{
    // Enough to keep the workers busy, few enough to hold: about ten megabytes.
    private const int BatchSize = 128;

    private static readonly DateOnly UsualDay = new(2024, 5, 31);

    public static Command Make(Terminal terminal)
    {
        var cases = new Option<int>("--cases") { Description = "How many cases.", HelpName = "N", Required = true };
        var seed = new Option<long>("--seed") { Description = "Another seed, other cases; the same seed and day, the same bytes.", HelpName = "N", Required = true };
        var asOf = DayOption.Named("--as-of", $"The day on which the extract is made up to be made (yyyy-MM-dd). Default: {UsualDay:yyyy-MM-dd}.");
        var format = new Option<string>("--format") { Description = "One case a line, or the envelope.", DefaultValueFactory = _ => "ndjson" };
        format.AcceptOnlyFromAmong("ndjson", "json");
        var output = new Option<string?>("--out") { Description = "Write the extract to this file instead of standard output.", HelpName = "FILE" };
        var quiet = new Option<bool>("--quiet") { Description = "Say nothing on standard error but errors." };

        var command = new Command("generate", "Make up case extracts that look like life, for demonstrations and load.") { cases, seed, asOf, format, output, quiet };
        command.SetAction(parsed =>
        {
            var count = (int)NotNegative(parsed.GetValue(cases), "--cases");
            var from = (ulong)NotNegative(parsed.GetValue(seed), "--seed");
            var day = Possible(parsed.GetValue(asOf) ?? UsualDay);
            var envelope = parsed.GetValue(format) == "json";

            using var destination = new Destination(terminal, parsed.GetValue(output));
            var writer = new ExtractWriter(destination.Stream, envelope ? ExtractForm.Envelope : ExtractForm.Lines, "Example Borough", day);
            Write(writer, from, count, day);
            destination.Complete();
            if (!parsed.GetValue(quiet))
                terminal.Error.WriteLine($"{Say.Capital(Say.Count(count, "case"))} made up as at {Say.Date(day)}.{(envelope ? "" : $" One case a line carries no day: judge with --as-of {day:yyyy-MM-dd}.")}");

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(ExtractWriter writer, ulong seed, int count, DateOnly day)
    {
        var batch = new byte[BatchSize][];
        for (var done = 0; done < count; done += BatchSize)
        {
            var first = done + 1;
            var size = Math.Min(BatchSize, count - done);
            Parallel.For(0, size, index => batch[index] = ExtractWriter.Line(GeneratedCase.Make(seed, first + index, day)));
            for (var index = 0; index < size; index++) writer.Write(batch[index]);
        }

        writer.End();
    }

    private static long NotNegative(long given, string option) => given >= 0 ? given : throw new UsageException($"{option} takes a whole number from 0.");

    private static DateOnly Possible(DateOnly day) => day >= GeneratedCase.Earliest && day <= GeneratedCase.Latest
        ? day
        : throw new UsageException($"--as-of takes a day from {GeneratedCase.Earliest:yyyy-MM-dd} to {GeneratedCase.Latest:yyyy-MM-dd} here.");
}
