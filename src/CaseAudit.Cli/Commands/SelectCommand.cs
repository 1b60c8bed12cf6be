using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Review;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit select LIST --for PURPOSE</c>: choose a sample of cases from a list.</summary>
internal static class SelectCommand
{
    public static Command Make(Terminal terminal)
    {
        var path = new Argument<string>("LIST") { Description = "The list to choose from: JSON or CSV, - for standard input, or a review folder." };
        var purpose = new Option<string>("--for") { Description = "What the sample is for.", Required = true };
        purpose.AcceptOnlyFromAmong([.. PurposeWord.All]);
        var size = new Option<int?>("--size") { Description = "How many cases to choose, for case mapping from each area. Default: 8, 5 and 3, as the manual has it.", HelpName = "N" };
        var seed = new Option<ulong>("--seed") { Description = $"What the draw follows from; the same seed draws the same cases. Default: {Sample.DefaultSeed}.", HelpName = "N", DefaultValueFactory = _ => Sample.DefaultSeed };
        var format = new Option<string>("--format") { Description = "How to write the sample.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--out") { Description = "Write the sample to this file instead of standard output.", HelpName = "FILE" };
        var judging = new JudgingOptions();

        var command = new Command("select", "Choose the cases to read from a list, and say why each.") { path, purpose, size, seed, format, output };
        judging.AddDayTo(command);
        judging.AddKnowledgeTo(command);
        judging.AddMannerTo(command);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(size) < 1) throw new UsageException("--size takes a whole number from 1.");

            var given = parsed.GetValue(path)!;
            var folder = ReviewFolder.At(given);
            var knowledge = judging.Knowledge(parsed, folder?.Settings);
            var wanted = PurposeWord.Read(parsed.GetValue(purpose)!);
            var report = new ListReport(terminal.Error, judging.Quiet(parsed));
            var item = SampleListReader.Read(ListFile(folder?.List(wanted) ?? given), terminal.Input);
            if (item is not ReadSampleList list) return report.Refused(item);

            var (day, isToday) = judging.AsOf(parsed).For(list.ExtractedOn);
            var sample = new SampleSelection(knowledge).Choose(list.Cases, new SampleRequest(wanted, day, parsed.GetValue(seed), parsed.GetValue(size)));
            using var destination = new Destination(terminal, parsed.GetValue(output));
            if (parsed.GetValue(format) == "json")
            {
                SampleJsonWriter.Write(destination.Stream, sample, list, knowledge, ProductVersion.OfRules);
            }
            else
            {
                using var text = Terminal.Text(destination.Stream);
                SampleTextWriter.Write(text, sample, knowledge.Catalogue, Terminal.Width, judging.Colour(parsed) && parsed.GetValue(output) is null);
            }

            destination.Complete();
            return report.Write(list, sample, isToday);
        });
        return command;
    }

    // A folder stands for the extracts in it; a list is one document.
    private static InputFile ListFile(string path) => !Directory.Exists(path) && InputPaths.Find([path]) is [var only]
        ? only
        : throw new UsageException($"\"{path}\" is not one file: a sample list is one document.");
}
