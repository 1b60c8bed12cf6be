using System.Threading.Channels;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Rules;

namespace CaseAudit.Review;

/// <summary>Judges a stream of records on several workers and hands the outcomes on in input order. Memory does not grow with their number.</summary>
public sealed class CaseReview
{
    private readonly CaseJudge _judge;
    private readonly AsOfDate _asOf;
    private readonly int _jobs;
    private readonly Acceptances _acceptances;

    /// <summary>Makes a review.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="asOf">The day on which the cases are judged.</param>
    /// <param name="jobs">How many workers; at least one.</param>
    /// <param name="acceptances">The exceptions that were accepted; none unless given.</param>
    public CaseReview(CaseJudge judge, AsOfDate asOf, int jobs, Acceptances? acceptances = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        _judge = judge;
        _asOf = asOf;
        _jobs = jobs;
        _acceptances = acceptances ?? Acceptances.None;
    }

    /// <summary>Judges every record.</summary>
    /// <param name="records">The records in input order; read on a thread of its own.</param>
    /// <param name="output">Told of each judged case, in input order, on the calling thread.</param>
    /// <param name="rejections">Told of each record that was rejected or read in part, in input order, on the calling thread.</param>
    /// <returns>What there is to say across the cases.</returns>
    public ReviewResult Run(IEnumerable<RawRecord> records, Action<JudgedCase> output, Action<RejectedRecord> rejections) =>
        Run(records, _ => true, (judged, _) => output(judged), rejections);

    /// <summary>Judges every record, and has what is put out of each case prepared where it was judged: on several threads, in no order.</summary>
    /// <param name="records">The records in input order; read on a thread of its own.</param>
    /// <param name="prepare">Prepares what is put out of a case; what it returns is called in input order, on the calling thread.</param>
    /// <param name="rejections">Told of each record that was rejected or read in part, in input order, on the calling thread.</param>
    /// <returns>What there is to say across the cases.</returns>
    public ReviewResult RunPreparing(IEnumerable<RawRecord> records, Func<JudgedCase, Action> prepare, Action<RejectedRecord> rejections) =>
        Judge(records, _ => true, (judged, _) => prepare(judged), rejections, inWords: true);

    /// <summary>Judges every record for the summary alone; no words are composed.</summary>
    /// <param name="records">The records in input order; read on a thread of its own.</param>
    /// <param name="rejections">Told of each record that was rejected or read in part, in input order, on the calling thread.</param>
    /// <returns>What there is to say across the cases.</returns>
    public ReviewResult Count(IEnumerable<RawRecord> records, Action<RejectedRecord> rejections) =>
        Judge(records, _ => true, (_, _) => Nothing, rejections, inWords: false);

    /// <summary>Judges those records that are wanted; the others are read and checked only.</summary>
    /// <param name="records">The records in input order; read on a thread of its own.</param>
    /// <param name="wanted">Whether a case, by its <c>caseId</c>, is to be judged; asked on several threads.</param>
    /// <param name="output">Told of each judged case with its record, in input order, on the calling thread.</param>
    /// <param name="rejections">Told of each record that was rejected or read in part, in input order, on the calling thread.</param>
    /// <returns>What there is to say across the judged cases.</returns>
    public ReviewResult Run(IEnumerable<RawRecord> records, Predicate<string> wanted, Action<JudgedCase, ReadCase> output, Action<RejectedRecord> rejections) =>
        Judge(records, wanted, (judged, read) => () => output(judged, read), rejections, inWords: true);

    private ReviewResult Judge(
        IEnumerable<RawRecord> records, Predicate<string> wanted, Func<JudgedCase, ReadCase, Action> prepare, Action<RejectedRecord> rejections, bool inWords)
    {
        using var stop = new CancellationTokenSource();
        var work = Channel.CreateBounded<Batch>(_jobs * 2);
        var order = Channel.CreateBounded<Batch>(_jobs * 4);
        var reading = Task.Run(() => Read(records, work.Writer, order.Writer, stop.Token), CancellationToken.None);
        var workers = Enumerable.Range(0, _jobs).Select(_ => Task.Run(() => Work(work.Reader, batch => Judge(batch, wanted, prepare, inWords)), CancellationToken.None)).ToArray();
        var tally = new ReviewTally(_judge.Questions, _acceptances);
        try
        {
            while (order.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (order.Reader.TryRead(out var batch)) tally.Add(batch.Outcomes(), rejections);
            }

            reading.GetAwaiter().GetResult();
            return tally.Result();
        }
        finally
        {
            // When the output fails the reader may be waiting for room; it must not outlive the run.
            stop.Cancel();
            work.Writer.TryComplete();
            Task.WaitAll(workers);
        }
    }

    private static async Task Read(IEnumerable<RawRecord> records, ChannelWriter<Batch> work, ChannelWriter<Batch> order, CancellationToken stop)
    {
        try
        {
            foreach (var batch in Batch.Of(records))
            {
                await order.WriteAsync(batch, stop).ConfigureAwait(false);
                await work.WriteAsync(batch, stop).ConfigureAwait(false);
            }
        }
        finally
        {
            work.TryComplete();
            order.TryComplete();
        }
    }

    private static async Task Work(ChannelReader<Batch> work, Func<RawRecord[], Outcome[]> judge)
    {
        await foreach (var batch in work.ReadAllAsync().ConfigureAwait(false)) batch.Judge(judge);
    }

    private Outcome[] Judge(RawRecord[] records, Predicate<string> wanted, Func<JudgedCase, ReadCase, Action> prepare, bool inWords)
    {
        var items = Array.ConvertAll(records, CaseReader.Read);
        var found = items.OfType<ReadCase>().Where(read => wanted(read.Case.CaseId)).ToArray();
        var judged = Judge(Array.ConvertAll(found, ToJudge));
        if (inWords) judged = JudgedCase.Composed(judged);
        var next = 0;
        return Array.ConvertAll(items, item => next < found.Length && ReferenceEquals(item, found[next]) ? Outcome(found[next], judged[next++]) : new Outcome(item));

        Outcome Outcome(ReadCase read, JudgedCase judged) => new(read, judged, _asOf.For(read.ExtractedOn).IsToday, prepare(judged, read));
    }

    // Whatever fails inside is a fault of ours in one case; the others are still judged.
    private IReadOnlyList<JudgedCase> Judge(CaseToJudge[] cases)
    {
        try
        {
            return [.. _judge.Judge(cases).Select(_acceptances.Mark)];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return cases is [var only] ? [_judge.Unjudged(only.Extract, only.AsOf, fault)] : [.. cases.SelectMany(one => Judge([one]))];
        }
    }

    private CaseToJudge ToJudge(ReadCase read) => new(
        read.Case,
        _asOf.For(read.ExtractedOn).Day,
        read.LeftOut.Count == 0 ? NothingLeftOut : read.LeftOut.Select(item => item.At).ToHashSet(StringComparer.Ordinal));

    private static readonly Action Nothing = () => { };
    private static readonly IReadOnlySet<string> NothingLeftOut = new HashSet<string>(StringComparer.Ordinal);
}
