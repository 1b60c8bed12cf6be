using System.Globalization;
using CaseAudit.Extracts;
using Spectre.Console;

namespace CaseAudit.Cli;

/// <summary>A bar on standard error while a long run goes on, where a person reads it and findings do not go to the same screen.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan ShowAfter = TimeSpan.FromSeconds(1);

    private readonly long _total;
    private readonly TextWriter _error;
    private readonly CancellationTokenSource _done = new();
    private readonly Task _shown;
    private long _read;
    private long _records;

    private Progress(long total, TextWriter error, bool shows)
    {
        _total = total;
        _error = error;
        _shown = shows ? Task.Run(Show) : Task.CompletedTask;
    }

    /// <summary>A bar over the bytes of the inputs.</summary>
    public static Progress Over(IReadOnlyList<InputFile> inputs, TextWriter error, bool quiet) =>
        new(inputs.Sum(input => Length(input.Path)), error, !quiet && Terminal.ShowsErrors && !Terminal.ShowsOutput);

    // A file that is gone by now is told of when it is opened.
    private static long Length(string? path) => path is not null && new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>Passes records on and counts them.</summary>
    public IEnumerable<RawRecord> Watch(IEnumerable<RawRecord> records)
    {
        foreach (var record in records)
        {
            Interlocked.Add(ref _read, record.Utf8.Length);
            Interlocked.Increment(ref _records);
            yield return record;
        }
    }

    public void Dispose()
    {
        _done.Cancel();
        _shown.Wait();
        _done.Dispose();
    }

    private async Task Show()
    {
        if (await Ended(ShowAfter)) return;

        var page = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_error) });
        await page.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn()).StartAsync(async context =>
        {
            var bar = context.AddTask("", maxValue: Math.Max(1, _total));
            bar.IsIndeterminate = _total == 0;
            do
            {
                bar.Value = Interlocked.Read(ref _read);
                bar.Description = Interlocked.Read(ref _records).ToString("N0", CultureInfo.InvariantCulture) + " records read";
            }
            while (!await Ended(TimeSpan.FromMilliseconds(200)));
        });
    }

    private async Task<bool> Ended(TimeSpan wait)
    {
        try
        {
            await Task.Delay(wait, _done.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }
}
